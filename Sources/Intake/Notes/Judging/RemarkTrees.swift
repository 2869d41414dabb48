/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkTrees {
    static let table = """
        -1.502
        found<-0.130 foundInPassage<-1.260 found<-1.720 -0.069 -0.004 foundBefore<-0.540 0.034 foundInNote<-1.747
            0.224 0.026 foundInPassage<0.740 found<2.150 0.166 0.279 0.315
        found<-0.590 foundInPassage<-1.260 found<-2.260 -0.069 -0.025 foundBefore<-0.540 0.004 0.126 found<0.940
            foundInPassage<-1.260 0.070 sentences<14.000 0.061 0.190 0.240
        found<-0.590 found<-1.720 found<-2.520 -0.069 foundBefore<2.860 -0.044 0.070 foundBefore<-0.540 -0.009 0.119
            found<0.940 foundBefore<-0.070 0.085 0.172 0.200
        found<-1.020 found<-2.260 -0.067 foundTwoBefore<19.660 -0.025 0.120 found<0.340 foundInPassage<-0.672 0.032
            sentences<14.000 0.036 0.142 foundInPassage<1.437 0.141 0.182
        found<-1.020 found<-2.520 -0.067 foundBefore<-0.540 -0.035 foundTwoBefore<19.660 0.017 0.132 found<0.340
            foundInPassage<-0.672 0.029 0.111 foundInPassage<1.437 0.125 0.161
        found<-1.020 found<-2.520 -0.066 foundBefore<-0.540 -0.033 foundInNote<-1.747 0.073 -0.036 found<0.340
            foundInPassage<-0.672 0.027 0.099 foundInPassage<1.437 0.113 0.145
        found<-1.020 found<-2.520 -0.065 foundBefore<-0.930 -0.034 0.040 foundInPassage<0.740 found<0.340
            foundInPassage<-1.260 0.018 foundInNote<-1.480 0.088 -0.005 0.100 0.131
        found<-1.020 found<-2.520 -0.065 foundBefore<-0.930 -0.032 foundTwoBefore<19.660 0.008 0.109 found<0.940
            foundBefore<-0.540 sentences<13.000 -0.021 0.046 0.104 0.118
        found<-1.020 found<-2.520 -0.064 foundInPassage<-1.260 -0.026 0.055 foundInPassage<0.740 found<2.150
            foundBefore<-0.930 foundBefore<-7.030 0.074 0.022 0.081 0.104 0.114
        found<-1.020 found<-2.520 -0.063 foundBefore<-0.930 -0.030 foundTwoBefore<19.660 0.008 0.098
            foundInPassage<-0.037 found<2.150 after.tail<1 0.043 -0.034 0.098 0.105
        found<-1.020 found<-2.520 -0.063 foundInPassage<-1.260 -0.025 0.050 foundInPassage<0.740 found<3.410
            sentences<13.000 -0.007 foundBefore<-0.540 0.041 0.082 0.106 0.102
        found<-1.020 found<-2.520 -0.062 foundBefore<-0.930 -0.029 foundInNote<-1.747 0.052 -0.040
            foundInPassage<1.437 found<0.340 foundInPassage<-0.672 0.011 0.058 0.071 0.100
        found<-1.020 found<-2.750 -0.062 foundInPassage<-1.260 -0.025 0.045 foundInPassage<1.437 found<0.340
            sentences<14.000 -0.020 foundInPassage<-0.672 0.018 0.067 0.067 0.095
        found<-1.720 found<-3.900 -0.064 sentences<44.000 -0.041 0.045 found<0.940 foundBefore<-0.540
            foundTwoBefore<-6.270 0.040 -0.000 foundInNote<-1.747 0.082 0.016 0.086
        found<-1.720 found<-3.900 -0.063 foundInPassage<-1.260 -0.040 0.044 foundInPassage<-0.037 found<2.150
            foundTwoAfter<-5.770 0.045 foundBefore<-8.810 0.071 0.000 0.076 0.083
        found<-1.720 found<-3.900 -0.063 sentences<44.000 foundInPassage<-0.672 -0.042 0.048 0.044 found<0.940
            foundBefore<-0.540 found<-0.130 -0.003 0.032 0.060 0.079
        found<-1.720 found<-3.900 -0.062 foundInPassage<-1.260 -0.038 0.039 foundInPassage<0.740 found<-0.130
            foundBefore<7.150 0.003 0.098 found<3.410 0.038 0.084 0.080
        found<-1.720 found<-3.900 -0.062 sentences<44.000 -0.037 0.044 foundInPassage<1.437 foundTwoBefore<19.660
            found<-0.130 0.002 found<3.410 0.033 0.079 0.076 0.081
        found<-1.720 found<-3.900 -0.061 foundInPassage<-1.260 -0.036 0.038 foundInPassage<1.437 foundTwoBefore<19.660
            found<-0.130 0.002 found<3.410 0.031 0.077 0.072 0.079
        found<-1.720 found<-3.900 -0.061 -0.031 foundInPassage<1.437 before.namedFirst<1 foundInNote<-1.635
            foundBefore<-0.540 0.030 0.064 before.terse<1 0.036 -0.029 -0.018 0.077
        found<-1.720 found<-3.900 -0.061 -0.030 foundInPassage<1.437 found<0.340 sentences<13.000 -0.037
            foundInPassage<-1.260 0.000 after.alone<1 0.068 0.013 0.044 0.075
        found<-1.720 found<-3.900 -0.060 -0.029 foundInPassage<1.437 found<3.410 foundBefore<-0.930 foundBefore<-7.030
            foundInNote<-3.557 0.012 0.084 -0.004 0.044 0.074 0.073
        found<-1.720 found<-3.900 -0.060 sentences<44.000 foundTwoBefore<19.660 -0.037 0.031 0.050
            foundInPassage<1.437 foundTwoBefore<19.660 found<-0.130 -0.001 0.032 0.063 0.071
        found<-1.720 found<-3.900 -0.059 -0.026 foundInPassage<1.437 sentences<13.000 -0.019 before.namedFirst<1
            foundTwoBefore<19.660 foundTwoBefore<-6.270 0.048 0.016 0.074 -0.017 0.070
        found<-1.720 found<-3.900 -0.059 -0.025 foundInPassage<1.437 found<3.410 foundBefore<-0.930 foundBefore<-7.030
            foundInNote<-3.557 0.009 0.076 -0.006 0.038 0.070 0.068
        found<-2.260 found<-4.220 -0.060 -0.033 foundInPassage<-0.037 found<2.770 foundAfter<-8.750 0.047 -0.002 0.061
            foundInPassage<2.195 foundInNote<-0.959 0.051 -0.036 0.070
        found<-2.260 found<-4.220 -0.059 -0.032 foundInPassage<0.740 sentences<13.000 -0.027 foundTwoBefore<19.660
            found<-0.590 foundTwoBefore<-6.760 0.031 -0.019 0.026 0.069 0.062
        found<-2.260 found<-4.220 -0.059 sentences<44.000 -0.037 foundInNote<-4.671 0.168 -0.011 foundInPassage<1.437
            foundTwoBefore<19.660 found<-0.130 -0.006 0.025 0.054 0.065
        found<-2.260 found<-4.220 -0.059 sentences<44.000 -0.036 0.051 foundInPassage<1.437 sentences<13.000 -0.024
            foundTwoBefore<19.660 found<-0.590 -0.005 0.025 0.064 0.064
        found<-2.260 found<-4.220 -0.058 -0.029 found<2.150 foundInPassage<-1.260 foundTwoBefore<-6.270 0.017 -0.019
            foundInNote<-1.480 before.headedFirst<1 0.045 -0.033 -0.020 0.061
        found<-2.260 found<-4.700 -0.059 -0.031 foundInPassage<1.437 found<3.410 foundBefore<-0.930
            foundTwoBefore<-5.280 0.016 -0.016 after.firstOfMany<1 0.017 0.073 0.063 0.062
        found<-2.520 found<-4.700 -0.059 -0.032 foundInPassage<1.437 sentences<13.000 -0.025 foundTwoBefore<19.660
            before.headedFirst<1 after.prelude<1 0.016 -0.079 -0.042 0.060 0.061
        found<-2.520 found<-4.700 -0.059 -0.031 found<2.150 foundInPassage<-1.260 foundAfter<-8.510 0.031 -0.014
            foundInNote<-1.480 after.alone<1 0.052 0.014 -0.021 0.058
        found<-2.520 -0.049 foundInPassage<1.437 foundBefore<-0.540 found<3.410 foundTwoBefore<-5.280
            before.firstOfMany<1 0.024 -0.032 -0.016 0.059 foundInNote<-1.747 0.042 -0.009 0.059
        found<-2.750 -0.049 found<2.150 foundInPassage<-1.260 foundTwoBefore<-6.270 foundInNote<-3.708 -0.011
            sentences<17.000 -0.025 0.083 -0.020 foundInNote<-1.480 0.034 -0.020 0.056
        found<-2.750 -0.049 foundInPassage<1.437 after.alone<1 foundInPassage<-1.260 found<2.150 namedProse<1
            nextLight<1 0.001 -0.046 0.036 0.045 0.037 -0.011 0.057
        found<-2.750 found<-4.700 -0.058 -0.028 foundInPassage<1.437 sentences<15.000 -0.018 foundTwoBefore<19.660
            foundTwoBefore<-7.420 foundInNote<-3.649 0.009 0.073 0.002 0.056 0.056
        found<-2.750 sentences<52.000 -0.049 foundInPassage<-4.230 -0.038 0.234 foundInPassage<2.195
            foundTwoBefore<19.660 sentences<15.000 -0.023 after.prelude<1 0.012 -0.081 0.043 0.059
        found<-2.750 found<-4.700 -0.057 sentences<52.000 -0.030 0.127 found<2.150 foundInPassage<-1.260
            foundAfter<-6.980 0.018 -0.018 foundInNote<-1.480 0.030 -0.021 0.052
        found<-2.750 found<-4.700 -0.057 -0.024 foundInPassage<2.195 before.namedFirst<1 sentences<13.000 -0.021
            foundTwoBefore<19.660 foundTwoBefore<-7.420 0.037 0.004 0.057 -0.025 0.058
        found<-2.750 found<-4.700 -0.057 foundTwoAfter<-8.510 0.052 -0.034 foundInPassage<2.195 foundTwoAfter<-6.200
            0.027 foundAfter<-0.200 -0.010 foundInNote<-1.480 0.030 -0.029 0.057
        found<-2.750 found<-4.700 -0.056 sentences<52.000 -0.028 0.116 foundInPassage<1.437 before.namedFirst<1
            sentences<13.000 -0.022 foundTwoBefore<19.660 0.010 0.053 -0.026 0.052
        found<-3.150 foundInPassage<-3.692 -0.053 -0.002 found<2.770 foundInPassage<-0.037 foundTwoBefore<-7.420
            before.firstOfMany<1 0.035 -0.032 -0.011 foundInNote<-0.959 0.036 -0.033 0.053
        found<-3.900 -0.051 foundInPassage<0.740 foundTwoAfter<-5.770 after.firstOfMany<1 0.008 letters<46.000 0.078
            0.010 before.namedFirst<1 -0.003 -0.037 foundInPassage<2.890 0.027 0.059
        found<-3.900 -0.051 found<2.150 foundInPassage<-1.260 foundTwoBefore<-6.270 foundInNote<-3.708 -0.012 0.051
            -0.021 after.alone<1 0.034 letters<33.000 0.023 -0.030 0.047
        found<-3.900 -0.050 foundInPassage<2.195 before.alone<1 foundBefore<-0.070 before.firstOfMany<1
            foundTwoBefore<-3.900 0.026 -0.010 -0.019 0.038 sentences<38.000 -0.020 0.060 0.053
        found<-4.220 -0.052 found<2.770 foundBefore<-0.540 before.namedFirst<1 named<1 -0.015 foundTwoAfter<-8.060
            0.067 0.009 -0.036 foundInNote<-1.747 0.035 -0.009 0.050
        found<-4.220 -0.052 foundInPassage<-0.037 after.firstOfMany<1 -0.009 foundBefore<-1.320 after.noteEnd<1 0.019
            -0.059 0.071 foundInPassage<2.890 foundInNote<-0.959 0.030 -0.036 0.057
        found<-4.220 -0.051 found<3.410 foundTwoBefore<19.660 before.headedFirst<1 letters<50.000 foundAfter<0.270
            after.firstOfMany<1 -0.009 0.041 0.036 -0.022 -0.047 0.039 0.053
        found<-4.220 -0.050 foundInPassage<2.890 foundTwoBefore<19.660 sentences<23.000 after.bias<1 0.030
            foundTwoBefore<-7.420 0.013 -0.025 0.013 sentences<9.000 -0.064 0.048 0.056
        found<-4.700 -0.053 found<3.410 foundBefore<-0.930 before.namedFirst<1 named<1 -0.014 foundTwoAfter<-8.060
            0.063 0.007 -0.036 foundInNote<-1.747 0.031 -0.012 0.052
        found<-4.700 -0.053 foundInPassage<2.890 before.alone<1 foundTwoBefore<19.660 found<0.340 question<1 -0.006
            0.102 0.023 0.052 sentences<38.000 -0.019 0.055 0.055
        found<-4.700 -0.052 foundInPassage<-0.037 foundAfter<-9.020 0.032 before.headedFirst<1 after.tail<1 -0.001
            -0.043 -0.044 foundInPassage<2.890 foundInNote<-0.959 0.027 -0.033 0.054
        found<-4.700 -0.052 found<3.410 foundInPassage<-1.260 foundAfter<-6.980 after.number<1 0.004 0.079 -0.017
            foundInNote<-1.480 before.headedFirst<1 0.028 -0.036 -0.019 0.050
        found<-4.700 -0.051 foundInPassage<2.890 after.alone<1 foundInPassage<-1.260 nextLight<1 foundInNote<-3.044
            -0.003 foundTwoBefore<-3.740 0.061 0.001 -0.028 0.027 -0.015 0.053
        found<-4.700 -0.051 found<3.410 sentences<15.000 -0.022 foundTwoBefore<19.660 foundTwoBefore<-7.420
            foundInNote<-3.708 before.lastOfMany<1 -0.017 0.053 0.057 -0.003 0.051 0.049
        found<-4.700 -0.050 foundInPassage<2.890 foundTwoAfter<-8.060 0.029 before.alone<1 foundBefore<0.400 -0.001
            0.031 foundInPassage<-2.005 -0.041 letters<11.000 0.069 -0.013 0.052
        found<-4.700 -0.050 foundInPassage<2.890 foundTwoBefore<19.660 sentences<36.000 after.alone<1
            foundTwoAfter<14.380 -0.004 0.029 -0.022 0.029 sentences<9.000 -0.062 0.042 0.052
        found<-4.700 -0.049 found<3.410 sentences<15.000 -0.021 foundTwoBefore<19.660 after.prelude<1
            foundInPassage<-1.260 -0.004 letters<34.000 0.037 -0.006 -0.077 0.046 0.046
        found<-4.700 -0.049 foundInPassage<2.890 foundTwoAfter<-8.060 foundInPassage<-3.540 0.002 0.050 before.alone<1
            0.005 foundInPassage<-2.005 -0.040 letters<11.000 0.065 -0.012 0.050
        found<-4.700 -0.048 foundInPassage<2.890 sentences<13.000 -0.025 foundTwoBefore<19.660 before.headedFirst<1
            letters<65.000 0.009 -0.026 words<14.000 -0.050 0.095 0.043 0.050
        found<-4.700 -0.048 found<3.410 before.headedFirst<1 foundAfter<0.270 foundAfter<-6.640 0.018
            after.firstOfMany<1 -0.020 0.014 letters<50.000 0.035 -0.011 -0.035 0.044
        found<-4.700 -0.047 foundInPassage<2.890 foundTwoAfter<-8.060 0.025 foundAfter<0.270 foundInNote<-3.708 -0.024
            foundBefore<-6.870 0.047 foundAfter<-5.060 0.019 -0.021 0.013 0.048
        foundInPassage<-1.260 found<-4.700 -0.047 foundAfter<-6.640 0.012 -0.014 foundBefore<0.990 foundInNote<-1.480
            0.015 foundBefore<-2.660 0.006 -0.070 before.answerReply<1 0.045 -0.049
        found<0.340 found<-5.860 -0.053 question<1 foundTwoBefore<-0.710 foundTwoBefore<-7.420 0.006 -0.023
            sentences<10.000 -0.069 foundBefore<-2.190 -0.008 0.037 0.091 0.019
        found<-5.860 -0.053 foundBefore<0.400 foundAfter<-8.750 0.027 before.namedFirst<1 after.namedLight<1
            after.bias<1 0.033 foundInNote<-3.708 -0.033 -0.001 0.023 -0.036 0.025
        found<-5.860 -0.052 found<4.130 foundBefore<-0.540 before.finite<1 -0.023 foundInNote<-3.557 foundAfter<-1.400
            -0.022 0.020 foundBefore<-6.870 0.051 0.002 0.016 0.048
        found<-5.860 -0.052 found<4.130 foundTwoBefore<19.660 sentences<23.000 foundAfter<14.380 foundTwoBefore<-7.420
            0.010 -0.024 0.024 0.009 sentences<9.000 -0.058 0.038 0.047
        foundInPassage<-1.260 found<-5.860 -0.051 before.alone<1 foundInNote<-2.871 -0.009 0.021 sentences<38.000
            -0.032 0.047 foundTwoAfter<-8.280 0.058 foundInPassage<2.890 0.005 0.043
        found<-0.130 question<1 foundTwoBefore<19.660 found<-4.540 -0.049 foundTwoBefore<-7.420 aloneListed<1 0.002
            0.071 sentences<23.000 -0.030 -0.001 0.026 0.093 0.014
        found<-5.860 -0.050 found<4.130 sentences<13.000 -0.026 foundTwoBefore<19.660 before.headedFirst<1 0.003
            -0.038 found<-3.900 0.190 foundInPassage<-2.290 -0.031 0.054 0.045
        foundInPassage<-0.037 found<-5.860 -0.050 after.tail<1 after.firstOfMany<1 before.ownFirst<1 -0.003 -0.035
            foundBefore<-2.880 0.004 0.054 -0.041 before.alone<1 0.036 0.001
        found<-5.860 -0.049 foundInPassage<2.890 foundTwoAfter<-8.280 0.024 after.prelude<1 found<-2.520 -0.024
            foundBefore<-7.030 foundInNote<-3.557 0.001 0.053 -0.003 -0.063 0.044
        foundBefore<0.400 found<-3.900 -0.041 foundTwoBefore<-5.280 foundInNote<-3.795 before.lastOfMany<1 -0.020
            0.044 sentences<17.000 -0.011 0.045 -0.012 after.turn<1 0.031 -0.017
        found<4.130 found<-5.860 -0.048 sentences<13.000 -0.024 foundTwoBefore<19.660 after.prelude<1 0.001 -0.074
            found<-3.540 0.146 foundInPassage<-2.290 -0.038 0.050 0.044
        foundInPassage<-1.260 foundInNote<-3.854 before.turnUnasked<1 -0.022 0.059 foundTwoBefore<-5.690 0.029
            foundAfter<-5.060 0.012 -0.024 foundInNote<-1.480 0.019 turnUnasked<1 -0.008 -0.109
        found<4.130 letters<65.000 before.headedFirst<1 headed<1 -0.001 foundTwoAfter<-8.060 0.072 0.014 -0.040
            foundTwoBefore<5.270 -0.033 sentences<15.000 -0.040 0.052 0.043
        found<-5.860 -0.047 foundInPassage<2.890 foundTwoAfter<-8.280 foundInPassage<-3.540 0.001 0.046
            foundAfter<0.270 foundAfter<-6.640 0.008 -0.017 letters<50.000 0.023 -0.017 0.041
        foundBefore<0.400 found<-3.900 -0.039 foundAfter<-8.750 0.030 foundTwoBefore<-5.280 foundInNote<-3.795
            foundInPassage<-0.672 -0.021 0.032 0.025 -0.015 after.turn<1 0.028 -0.016
        found<4.130 found<-5.860 -0.046 sentences<36.000 before.alone<1 foundBefore<0.400 -0.002 0.029 preludeShort<1
            -0.014 -0.096 foundInPassage<-2.805 -0.002 0.050 0.041
        foundTwoBefore<19.660 found<-4.700 -0.046 after.alone<1 0.005 letters<47.000 before.namedFirst<1 0.008 -0.051
            -0.040 foundBefore<-2.190 -0.041 sentences<9.000 -0.052 0.046
        found<0.340 question<1 sentences<13.000 -0.035 foundTwoBefore<19.660 found<-4.540 -0.042 -0.004 0.036 0.078
            before.answerFirst<1 0.017 before.terse<1 -0.079 0.026
        foundAfter<0.270 after.firstOfMany<1 foundInNote<-3.708 -0.025 foundAfter<-5.060 0.022 -0.017 sentences<44.000
            0.012 0.086 foundBefore<-0.070 after.act<1 0.012 -0.041 0.041
        found<4.130 foundTwoAfter<-10.010 0.032 letters<65.000 before.headedFirst<1 foundAfter<0.270
            after.firstOfMany<1 -0.010 0.026 foundTwoBefore<-5.980 0.049 0.007 -0.037 -0.026 0.039
        foundTwoBefore<19.660 found<-4.700 -0.044 foundTwoBefore<-7.420 foundInNote<-3.708 before.lastOfMany<1 -0.016
            0.042 0.040 -0.006 foundBefore<-2.190 -0.040 sentences<9.000 -0.049 0.044
        foundInPassage<2.890 foundTwoAfter<-10.010 0.030 letters<65.000 after.firstOfMany<1 foundAfter<0.270
            pastLight<1 -0.017 0.022 0.018 foundTwoAfter<-4.360 0.043 -0.006 -0.025 0.038
        found<4.130 before.preludeWeighty<1 found<-5.860 -0.043 sentences<36.000 before.alone<1 foundBefore<0.400
            -0.001 0.025 before.act<1 -0.019 0.024 0.023 -0.103 0.038
        foundTwoBefore<19.660 found<-4.700 -0.042 fullest<1 after.prelude<1 0.004 -0.062 letters<34.000 0.020
            foundInNote<-2.871 -0.024 -0.095 turnUnasked<1 0.029 -0.092
        foundInPassage<2.890 sentences<13.000 -0.023 foundTwoBefore<19.660 after.prelude<1 foundInNote<-3.557
            after.shortLight<1 -0.016 0.019 foundBefore<-6.870 0.047 0.001 -0.067 0.031 0.036
        foundTwoAfter<-10.010 0.029 letters<65.000 before.headedFirst<1 before.headed<1 after.noteEnd<1
            foundInPassage<-1.260 -0.008 0.017 -0.028 headedFirst<1 0.028 -0.037 -0.033 -0.021
        before.preludeWeighty<1 foundTwoBefore<19.660 found<-4.700 -0.041 foundTwoBefore<-7.420 foundInNote<-3.708
            before.lastOfMany<1 -0.015 0.042 0.039 after.bias<1 0.025 -0.008 0.024 -0.097
        foundAfter<-9.020 0.022 foundAfter<-1.400 foundInNote<-3.708 after.namedFirst<1 -0.034 0.009 foundAfter<-3.840
            firstOfMany<1 0.026 -0.025 foundTwoBefore<-8.160 0.053 -0.029 0.010
        sentences<9.000 -0.043 foundTwoBefore<19.660 found<-4.700 -0.040 foundBefore<-6.870 0.015 -0.004
            foundInPassage<-2.290 foundTwoAfter<-10.010 0.086 foundAfter<-8.040 0.041 -0.055 0.049
        found<4.130 before.preludeWeighty<1 before.headedFirst<1 letters<50.000 foundInPassage<-1.260 -0.002 0.020
            foundTwoBefore<5.270 before.replyFirst<1 -0.011 -0.063 0.027 -0.027 -0.097 0.035
        foundTwoAfter<-8.280 foundInPassage<-3.540 -0.003 found<-2.520 0.131 0.025 foundAfter<0.270 foundInNote<-3.708
            -0.020 foundBefore<-5.070 replyFirst<1 0.010 0.070 -0.010 0.010
        foundAfter<-6.640 after.number<1 0.006 0.055 foundAfter<-1.400 after.firstOfMany<1 -0.022 0.008
            foundInNote<-1.480 before.namedFirst<1 after.societyHalf<1 0.024 -0.069 -0.023 -0.022
        sentences<9.000 -0.041 foundTwoBefore<19.660 found<-4.700 -0.039 0.000 foundBefore<-2.190 -0.038
            foundInPassage<-2.290 found<-3.900 societyOne<1 -0.022 0.218 -0.032 0.057
        before.preludeWeighty<1 foundInPassage<2.890 foundAfter<-6.640 0.011 foundAfter<-1.400 foundInNote<-2.871
            after.namedFirst<1 -0.033 0.012 foundBefore<-3.650 0.027 -0.016 0.006 0.036 -0.090
        societyMore<1 foundTwoAfter<-8.280 foundInPassage<-3.540 -0.002 found<-2.520 sentences<19.000 0.003 0.154
            0.025 after.hasQuote<1 words<19.000 0.000 -0.057 -0.044 -0.061
        before.societyMost<1 sentences<9.000 -0.041 foundTwoBefore<19.660 letters<47.000 before.headedFirst<1 0.009
            -0.048 fullest<1 -0.003 -0.047 after.replyFirst<1 0.040 -0.026 -0.033
        sentences<23.000 before.answerFirst<1 after.terse<1 found<0.340 letters<82.000 0.001 -0.042 0.023
            foundInNote<-1.747 -0.004 after.cell<1 -0.070 0.044 -0.038 0.008
        foundTwoAfter<-10.010 foundInPassage<-5.525 -0.011 found<-4.860 0.193 0.034 letters<65.000
            before.headedFirst<1 before.headed<1 -0.002 headedFirst<1 0.026 -0.035 -0.029 -0.018
        before.preludeWeighty<1 foundInPassage<2.890 foundAfter<-6.640 0.011 after.hasQuote<1 fullest<1 0.001
            letters<37.000 before.named<1 -0.053 0.035 -0.049 -0.060 0.034 -0.086
        societyMore<1 foundAfter<-9.020 0.020 foundAfter<0.270 foundInNote<-3.708 foundBefore<-3.650 -0.032
            after.finite<1 0.048 -0.014 before.prelude<1 0.005 -0.066 0.011 -0.059
        after.alone<1 actFirst<1 after.replyFirst<1 0.006 before.terse<1 -0.031 0.015 before.alone<1 0.044 -0.039
            after.headedListed<1 -0.016 foundInNote<-3.220 -0.003 0.096
        before.societyMost<1 before.nextClear<1 societyMore<1 foundInPassage<-1.260 -0.005 foundInNote<-4.528 0.042
            letters<31.000 0.019 before.asked<1 0.001 -0.060 -0.065 0.046 -0.031
        foundTwoAfter<-10.010 foundInPassage<-5.525 foundInPassage<-7.030 0.034 -0.046 found<-4.860 0.180
            after.words10<1 0.047 -0.035 after.prelude<1 found<-5.860 -0.045 0.000 -0.046
        before.tellingOne<1 before.pastOdd<1 sentences<23.000 found<2.150 -0.006 0.027 0.016 -0.018 pastOdd<1
            foundBefore<-0.540 -0.045 after.words3<1 0.011 -0.088 0.040
        before.preludeWeighty<1 foundTwoBefore<19.660 foundTwoBefore<-5.280 foundInNote<-3.649 before.lastOfMany<1
            -0.014 0.025 question<1 0.017 0.112 sentences<44.000 -0.011 0.033 0.021 -0.082
        sentences<9.000 -0.037 foundTwoBefore<19.660 foundTwoBefore<-7.420 0.011 -0.005 foundBefore<-2.190 -0.037
            foundInPassage<-2.805 found<-3.900 societyOne<1 -0.019 0.169 -0.034 0.053
        societyMore<1 after.noteEnd<1 number<1 after.firstOfMany<1 foundAfter<-1.040 -0.005 0.016 0.025
            foundAfter<2.720 -0.031 0.036 after.headed<1 -0.029 0.015 -0.057
        before.preludeWeighty<1 before.tellingOne<1 after.namedFirst<1 fullest<1 0.003 -0.023 after.namedProse<1 0.038
            -0.007 pastOdd<1 foundBefore<-3.260 -0.063 -0.012 0.038 -0.079
        foundTwoAfter<-8.280 foundInPassage<-5.525 after.societyHalf<1 -0.032 0.050 found<-4.540 foundTwoBefore<-2.310
            -0.026 0.288 foundAfter<-7.860 0.066 after.terse<1 -0.011 0.047 -0.002
        found<4.130 prelude<1 sentences<44.000 -0.002 foundInPassage<-2.805 foundTwoBefore<-4.860 -0.050 turnShort<1
            0.079 -0.032 0.070 foundInNote<-4.111 0.024 -0.064 0.031
        societyMore<1 after.noteEnd<1 number<1 after.firstOfMany<1 before.ownFirst<1 0.005 -0.026 0.023 -0.019 asks<1
            after.shortLight<1 -0.035 0.007 0.061 -0.056
        before.percent<1 before.clearNarration<1 foundBefore<0.400 foundAfter<-9.020 foundInNote<-2.871 0.011 0.096
            after.namedLight<1 -0.009 0.011 after.turn<1 0.024 -0.016 -0.049 -0.066
        sentences<13.000 cell<1 -0.024 foundInPassage<-1.680 -0.042 0.072 foundBefore<19.660 foundInNote<-3.557
            after.shortLight<1 -0.013 0.021 foundBefore<-6.870 0.041 0.001 0.043
        after.bias<1 0.020 sentences<13.000 -0.025 foundTwoBefore<19.660 foundInNote<-3.708 -0.011 foundBefore<-6.060
            0.030 -0.003 turnUnasked<1 before.alone<1 0.054 -0.003 -0.090
        foundAfter<-6.640 after.number<1 0.004 0.049 foundAfter<-1.400 firstOfMany<1 foundInNote<-3.708 -0.022 0.004
            foundTwoAfter<-10.950 0.060 -0.040 before.lastOfMany<1 0.001 0.035
        words<18.000 before.namedFirst<1 before.answerReply<1 headed<1 after.tail<1 after.weight0<1 0.011 -0.012
            -0.038 0.017 -0.069 words<14.000 -0.021 0.054 -0.035
        before.nextClear<1 societyMore<1 sentences<13.000 cell<1 before.societyQuarter<1 -0.011 -0.058 0.037
            foundBefore<19.660 after.act<1 0.003 -0.019 0.043 -0.062 0.038
        foundTwoAfter<-10.010 foundTwoAfter<-10.450 after.actLight<1 sentences<17.000 -0.041 0.033 -0.064 0.076
            found<-5.860 -0.043 brief<1 -0.003 noteOpening<1 0.026 -0.033
        before.societyMost<1 before.nextClear<1 societyMore<1 foundInPassage<-1.260 -0.004 foundInNote<-4.528 0.039
            letters<31.000 0.018 before.asked<1 0.000 -0.057 -0.061 0.043 -0.028
        before.percent<1 before.preludeWeighty<1 foundTwoBefore<19.660 fullest<1 0.002 letters<33.000 0.019 -0.038
            turn<1 sentences<19.000 0.010 0.074 -0.028 -0.074 -0.064
        before.clearNarration<1 after.alone<1 actFirst<1 after.replyFirst<1 0.007 -0.018 before.alone<1 0.043 -0.037
            after.headedListed<1 -0.014 foundInNote<-3.220 -0.003 0.087 -0.047
        before.tellingOne<1 questionFirst<1 after.namedFirst<1 foundTwoAfter<14.380 -0.006 0.017 after.namedProse<1
            0.037 -0.009 0.054 after.weight2<1 foundBefore<-0.070 -0.039 0.003 0.031
        foundTwoAfter<-5.770 0.008 foundTwoAfter<0.020 after.namedFirst<1 foundBefore<-7.030 0.010 question<1 -0.025
            0.057 0.011 before.brief<1 before.headed<1 -0.011 0.019 0.038
        sentences<9.000 -0.034 foundTwoBefore<19.660 foundTwoBefore<-7.420 after.finite<1 foundInNote<-4.829 -0.005
            0.056 foundInNote<-3.649 -0.016 0.025 -0.005 after.replyFirst<1 0.034 -0.028
        before.percent<1 words<19.000 after.hasQuote<1 after.actLight<1 found<-5.860 -0.040 0.005
            foundInPassage<-0.672 -0.041 0.016 foundAfter<-7.310 0.021 -0.055 -0.038 -0.063
        before.headedFirst<1 headed<1 after.tail<1 after.weight0<1 after.imperative<1 0.009 -0.076 -0.014 -0.036
            foundInNote<-4.882 -0.012 0.022 words<7.000 -0.049 0.014
        before.preludeWeighty<1 foundInPassage<2.890 before.dated<1 after.faintOne<1 foundTwoBefore<-7.420 act<1 0.005
            0.055 -0.003 after.finite<1 0.014 -0.038 0.074 0.030 -0.071
        before.propLight<1 foundAfter<-6.640 after.number<1 0.004 0.052 -0.006 words6<1 firstOfMany<1 letters<63.000
            0.080 -0.009 -0.014 before.namedLight<1 -0.064 0.031
        after.alone<1 0.004 letters<47.000 before.namedFirst<1 foundInNote<-4.671 0.048 foundInNote<-3.708 -0.034
            before.aloneListed<1 -0.005 0.041 -0.041 after.headedFirst<1 -0.037 0.024
        before.clearNarration<1 before.propLight<1 -0.001 words6<1 letters<63.000 found<-3.350 namedLight<1 0.185
            -0.021 firstOfMany<1 0.062 -0.016 -0.015 -0.029 -0.044
        sentences<9.000 -0.032 foundTwoBefore<19.660 -0.001 foundBefore<-2.190 after.societyThree<1 -0.064 0.051
            foundInPassage<-2.805 found<-3.900 societyOne<1 -0.018 0.139 -0.034 0.049
        after.prelude<1 foundTwoBefore<-0.710 foundTwoBefore<-3.900 found<-3.900 -0.039 before.firstOfMany<1 0.012
            -0.021 foundTwoAfter<1.230 -0.034 0.009 0.011 foundAfter<2.070 -0.064 0.024
        sentences<23.000 before.answerFirst<1 after.terse<1 after.finite<1 0.021 foundInNote<-3.708 -0.022 0.011
            foundInNote<-1.747 -0.003 after.cell<1 -0.064 0.034 -0.034 0.007
        after.ownPast<1 words<19.000 foundAfter<0.270 tail<1 nextLight<1 after.alone<1 0.012 -0.008 -0.022 -0.039
            0.011 after.briefUnder<1 -0.049 0.073 -0.035
        foundTwoAfter<-8.280 weight05<1 found<-2.520 foundInPassage<-5.525 -0.013 foundTwoBefore<-4.860 0.024
            before.headedFirst<1 after.asked<1 0.195 0.030 -0.021 0.008 -0.025 -0.002
        before.preludeWeighty<1 before.societyMost<1 before.nextClear<1 societyMore<1 foundInPassage<-1.260
            foundInNote<-2.871 -0.011 after.smallTalkTurn<1 0.007 0.094 0.009 -0.059 0.040 -0.026 -0.068
        before.percent<1 before.pastOdd<1 before.headedFirst<1 before.headed<1 -0.001 foundInNote<-4.882 -0.010 0.026
            meRare<1 -0.033 0.071 foundTwoBefore<-0.710 -0.029 0.018 -0.060
        found<5.910 prelude<1 foundTwoBefore<-0.710 foundTwoBefore<-3.900 0.003 foundTwoAfter<1.230 -0.033
            before.finite<1 -0.029 0.034 after.pleasantryShort<1 0.014 -0.098 -0.032 0.040
        sentences<7.000 -0.045 brief<1 foundTwoAfter<-8.280 0.016 -0.004 foundTwoAfter<1.230 foundInPassage<-2.290
            after.societyTwo<1 -0.027 foundInPassage<-5.099 0.077 -0.018 0.053 0.046
        after.faintOne<1 foundTwoAfter<-10.010 0.026 headedFirst<1 foundTwoBefore<-4.550 foundInNote<-3.708 -0.004
            0.023 -0.005 asked<1 foundTwoBefore<-0.280 -0.063 0.012 0.063 -0.017
        foundAfter<-6.640 0.009 foundAfter<-1.400 foundInNote<-2.262 after.namedFirst<1 -0.026 0.014 after.cell<1
            foundBefore<-3.650 0.029 -0.018 0.098 before.lastOfMany<1 -0.000 0.033
        after.imperative<1 after.namedFirst<1 act<1 foundInPassage<-2.005 -0.013 0.004 asked<1 0.024 -0.036
            after.namedProse<1 0.032 -0.010 foundAfter<0.270 -0.049 0.041
        after.ownPast<1 after.alone<1 0.004 letters<47.000 before.namedFirst<1 weight05<1 after.replyFirst<1 -0.006
            0.045 0.050 -0.035 after.headedFirst<1 -0.036 0.022 -0.034
        before.clearNarration<1 before.propLight<1 foundAfter<-7.310 0.012 prelude<1 -0.003 foundAfter<2.070 -0.074
            0.025 words6<1 foundBefore<-3.260 -0.010 0.054 -0.027 -0.042
        sentences<9.000 -0.031 foundTwoBefore<19.660 -0.001 after.replyFirst<1 sentences<19.000 foundInPassage<-2.005
            -0.016 0.042 found<-3.730 number<1 0.180 -0.022 0.035 -0.028
        found<-8.040 -0.049 before.tellingOne<1 before.pastOdd<1 0.005 after.finite<1 0.012 after.societyNone<1 -0.016
            -0.083 pastOdd<1 foundBefore<-3.260 -0.061 -0.009 0.037
        """
}
