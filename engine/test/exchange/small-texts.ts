/** One small, made-up instance of each text format, by the function that reads it. */
export const smallTexts = {
  /** Two patients, two caregivers, three services; patient 2 needs services 1 and 3, with 10 to 20 minutes between. */
  fromMankowskaText: `nbNodes
4
nbVehi
2
nbServi
3
r
1 1 1
0 1 0
1 0 1
1 1 1
DS
3
a
1 1 0
0 0 1
x
0 3 0 0
y
0 4 2 0
d
0.0 5.0 2.0 0.0
5.0 0.0 3.605551 5.0
2.0 3.605551 0.0 2.0
0.0 5.0 2.0 0.0
p
0 0 0
0 0 0
15.0 15.0 15.0
15.0 15.0 15.0
12.0 12.0 12.0
12.0 12.0 12.0
0 0 0
0 0 0
mind
0 7 10 0
maxd
0 9 20 0
e
0 30 60 0
l
600 90 120 1000
`,
  /** Depot in the origin; customers at distances 5, √2 and √2 + … from it. */
  fromSolomon: `SMALL

VEHICLE
NUMBER     CAPACITY
  2         10

CUSTOMER
CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME

    0      0          0          0          0        100          0
    1      3          4          4         20         30         10
    2      1          1          7          0         50         10
    3      2          2          3          0         90          5
`,
  /** Three visits in a day of 90 units; visits 1 and 3 are halves of one. The matrix comes in two blocks. */
  fromBredstrom: `param NO_Staff = 2

    ;
param NO_Visits = 3
    ;
param T_MAX = 90
    ;
set Visit_Demands[1] := 3;
set Visit_Demands[2] := ; # empty
set Visit_Demands[3] := ; # empty

param :     a     b     :=
0      0    90
1     10    20
2     30    30
3     10    20
4      0    90
;

param Duration [*] :=
 1  15
 2  11
 3  15
;

param TimeMatrix [*,*,1]
:    0      1       2   :=
0     0      5       7
1     5  10000       4
2     7      4   10000
3     5  10000       4
4     0      5       7

:     3     4    :=
0     5     0
1 10000     5
2     4     7
3 10000     5
4     5     0
;
`,
  /** Two patients, two operators, two municipalities, four patterns. */
  fromPhcp: [
    '3\t2\t2\t4',
    '501\t1\t1\t0\t0',
    '502\t2\t1\t1\t1',
    '80\t1\t8',
    '97\t2\t4',
    '3\t7',
    '6\t3',
    '1\t0\t0\t0\t0\t',
    '0\t0\t0\t0\t1\t',
    '0\t1\t2\t0\t0\t',
    '0\t1\t0\t2\t0',
  ].join('\r\n'),
}
