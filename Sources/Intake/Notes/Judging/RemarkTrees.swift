/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkTrees {
    static let table = """
        -1.502
        found<-0.130 foundInPassage<-1.260 found<-1.720 -0.069 -0.004 foundBefore<-0.540 0.033 foundInNote<-1.747
            0.226 0.026 foundInPassage<0.740 found<2.150 0.166 0.279 0.315
        found<-0.590 foundInPassage<-1.260 found<-2.260 -0.069 -0.025 foundBefore<-0.540 0.005 0.127 found<0.940
            foundInPassage<-1.260 0.071 sentences<14.000 0.061 0.189 0.240
        found<-0.590 found<-1.720 found<-2.520 -0.069 foundBefore<2.860 -0.043 0.070 foundBefore<-0.540 -0.009 0.117
            found<0.940 foundBefore<-0.070 0.085 0.172 0.200
        found<-1.020 found<-2.260 -0.067 foundTwoBefore<inf -0.025 0.120 found<0.340 foundInPassage<-0.672 0.032
            sentences<14.000 0.036 0.142 foundInPassage<1.437 0.140 0.182
        found<-1.020 found<-2.520 -0.067 foundBefore<-0.540 -0.035 foundTwoBefore<inf 0.017 0.132 found<0.340
            foundInPassage<-0.672 0.030 0.110 foundInPassage<1.437 0.125 0.161
        found<-1.020 found<-2.520 -0.066 foundBefore<-0.930 -0.035 foundTwoBefore<inf 0.013 0.120 foundInPassage<0.740
            found<0.340 foundInPassage<-1.260 0.020 0.080 0.110 0.143
        found<-1.020 found<-2.520 -0.065 foundBefore<-0.930 -0.034 foundInPassage<-1.260 0.008 0.100 found<0.940
            foundBefore<-0.540 sentences<13.000 -0.018 0.051 0.111 0.127
        found<-1.020 found<-2.520 -0.065 foundBefore<-0.540 -0.031 foundInNote<-1.747 0.065 -0.038
            foundInPassage<-0.037 found<2.150 after.tail<1 0.051 -0.031 0.112 0.119
        found<-1.020 found<-2.260 -0.063 foundTwoBefore<5.270 -0.021 0.076 foundInPassage<0.740 found<0.340
            sentences<13.000 -0.024 foundInPassage<-0.672 0.025 0.082 0.085 0.114
        found<-1.020 found<-2.520 -0.063 foundBefore<-0.930 -0.030 0.034 foundInPassage<0.740 found<3.410
            foundBefore<-0.930 foundBefore<-6.870 0.072 0.021 0.080 0.113 0.107
        found<-1.020 found<-2.520 -0.063 foundInPassage<-1.260 -0.025 0.052 found<0.940 foundBefore<-0.540
            foundTwoBefore<-5.280 0.050 0.009 foundInNote<-1.747 0.097 0.029 0.098
        found<-1.020 found<-2.520 -0.062 foundBefore<-0.540 -0.027 0.035 foundInPassage<1.437 found<0.340
            foundInPassage<-0.672 0.011 foundInNote<-1.747 0.075 0.000 0.070 0.100
        found<-1.020 found<-2.520 -0.061 foundInPassage<-1.260 -0.023 0.048 foundInPassage<1.437 found<0.340
            foundInPassage<-1.260 0.005 foundInNote<-1.480 0.062 -0.016 0.066 0.095
        found<-1.720 found<-3.900 -0.064 foundInPassage<-1.260 -0.041 0.043 foundInPassage<-0.037 found<2.150
            foundTwoAfter<-5.770 0.047 foundBefore<-8.810 0.072 0.001 0.081 0.086
        found<-1.720 found<-3.900 -0.063 sentences<44.000 foundInPassage<-0.672 -0.043 0.048 0.049 found<0.940
            foundBefore<-0.540 found<-0.130 -0.003 0.034 0.063 0.082
        found<-1.720 found<-3.900 -0.063 sentences<44.000 -0.039 0.044 foundInPassage<0.740 found<-0.130
            foundTwoBefore<inf 0.002 0.078 found<3.410 0.040 0.087 0.083
        found<-1.720 found<-3.900 -0.062 -0.034 foundInPassage<0.740 found<3.410 foundTwoBefore<inf sentences<13.000
            -0.036 before.namedFirst<1 0.030 -0.020 0.073 0.083 0.080
        found<-1.720 found<-3.900 -0.062 foundInPassage<-1.260 -0.037 0.044 foundInPassage<1.437 found<-0.130
            foundBefore<7.150 0.004 0.090 found<3.410 0.039 0.081 0.081
        found<-1.720 found<-3.900 -0.061 sentences<44.000 -0.036 0.046 foundInPassage<1.437 found<-0.130
            foundBefore<-0.540 -0.004 after.firstOfMany<1 0.017 0.110 0.043 0.079
        found<-1.720 found<-3.900 -0.061 foundInPassage<-1.260 -0.035 0.043 foundInPassage<1.437 foundTwoBefore<inf
            found<-0.130 0.002 found<3.410 0.028 0.075 0.069 0.077
        found<-1.720 found<-3.900 -0.061 -0.029 foundInPassage<1.437 sentences<13.000 -0.017 before.namedFirst<1
            foundTwoBefore<inf foundTwoBefore<-6.270 0.053 0.020 0.080 -0.014 0.075
        found<-1.720 found<-3.900 -0.060 -0.028 foundInPassage<1.437 foundBefore<-0.930 found<3.410 foundBefore<-7.030
            foundInNote<-3.557 0.011 0.083 -0.004 0.073 0.047 0.073
        found<-1.020 found<-2.750 -0.056 foundTwoBefore<inf -0.016 0.059 foundInPassage<1.437 found<3.410
            foundInNote<-1.635 before.namedFirst<1 0.036 -0.020 -0.011 0.072 0.071
        found<-1.720 found<-3.900 -0.060 sentences<44.000 -0.031 0.054 foundInPassage<1.437 found<0.340
            foundInPassage<-1.260 -0.008 after.alone<1 0.056 0.000 0.039 0.070
        found<-1.720 found<-4.220 -0.060 foundBefore<-0.540 -0.036 0.014 foundInPassage<1.437 sentences<13.000 -0.019
            foundTwoBefore<inf found<2.770 0.015 0.061 0.067 0.068
        found<-2.260 found<-4.220 -0.060 -0.033 foundInPassage<-0.037 found<2.150 foundAfter<-8.750 0.046 -0.003 0.053
            foundInPassage<2.195 foundInNote<-0.959 0.051 -0.034 0.070
        found<-2.260 found<-4.220 -0.059 sentences<44.000 -0.037 foundInNote<-4.671 0.165 -0.012 foundInPassage<0.740
            foundTwoAfter<-5.770 0.035 sentences<16.000 -0.021 0.012 0.062
        found<-2.260 found<-4.220 -0.059 -0.031 foundInPassage<1.437 foundTwoBefore<inf found<-0.590
            foundTwoBefore<-7.240 0.030 -0.022 0.021 foundBefore<-2.190 -0.039 0.065 0.065
        found<-2.260 found<-4.220 -0.059 -0.030 found<2.150 foundInPassage<-1.260 foundTwoBefore<-6.270 0.017 -0.018
            foundInNote<-1.480 before.headedFirst<1 0.046 -0.030 -0.018 0.062
        found<-2.260 found<-4.220 -0.058 -0.029 foundInPassage<1.437 foundBefore<-0.930 found<3.410 foundBefore<-6.870
            foundInNote<-3.557 -0.002 0.066 -0.012 0.062 0.034 0.063
        found<-2.260 found<-4.700 -0.059 sentences<44.000 -0.036 foundInPassage<-3.692 -0.004 0.160
            foundInPassage<1.437 foundTwoBefore<inf sentences<15.000 -0.022 0.014 0.050 0.062
        found<-2.520 -0.050 found<2.150 foundInPassage<-1.260 foundAfter<-8.510 0.032 foundTwoBefore<-6.270 0.010
            -0.027 foundInNote<-1.480 after.alone<1 0.054 0.015 -0.020 0.059
        found<-2.520 found<-4.700 -0.059 -0.030 foundInPassage<1.437 foundBefore<-0.930 foundTwoBefore<-5.280
            before.firstOfMany<1 0.027 -0.028 -0.014 foundInNote<-1.747 0.043 -0.009 0.060
        found<-2.750 -0.050 found<2.150 foundInPassage<-1.260 foundAfter<-6.980 0.019 -0.018 foundInNote<-1.480
            before.headedFirst<1 letters<31.000 0.059 0.023 -0.034 -0.019 0.057
        found<-2.750 -0.049 foundInPassage<1.437 sentences<13.000 -0.028 foundTwoBefore<inf before.headedFirst<1
            foundTwoBefore<-6.270 foundInNote<-3.795 0.009 0.055 0.002 -0.043 0.059 0.058
        found<-2.750 -0.049 found<2.150 foundInPassage<-1.260 foundTwoBefore<-6.270 foundInNote<-3.795 -0.011
            sentences<17.000 -0.027 0.077 -0.019 after.alone<1 0.041 0.000 0.055
        found<-2.750 found<-4.700 -0.058 sentences<52.000 -0.032 0.136 foundInPassage<2.195 foundTwoBefore<inf
            found<-0.130 foundTwoBefore<-7.420 0.021 -0.018 0.018 0.044 0.060
        found<-2.750 found<-4.700 -0.058 -0.026 foundInPassage<2.195 sentences<13.000 -0.026 foundTwoBefore<inf
            before.headedFirst<1 letters<65.000 0.016 -0.026 -0.041 0.056 0.060
        found<-2.750 found<-4.700 -0.057 sentences<52.000 -0.030 0.123 foundInPassage<2.195 found<0.340
            sentences<15.000 -0.031 foundTwoBefore<inf 0.002 0.054 0.024 0.059
        found<-2.750 found<-4.700 -0.057 -0.024 foundInPassage<2.195 foundBefore<0.400 foundAfter<-8.750 0.039
            before.namedFirst<1 named<1 -0.010 0.021 -0.039 0.029 0.058
        found<-2.750 found<-4.700 -0.057 foundTwoAfter<-8.510 0.053 -0.033 foundInPassage<2.195 after.alone<1
            foundInPassage<-1.260 namedProse<1 -0.004 0.039 0.034 -0.010 0.057
        found<-3.150 foundInPassage<-3.692 -0.053 -0.003 found<2.150 foundInPassage<-1.260 foundTwoBefore<-6.270
            foundInNote<-3.795 -0.011 0.050 -0.021 foundInNote<-1.480 0.028 -0.024 0.050
        found<-3.900 -0.052 foundInPassage<-0.037 after.firstOfMany<1 foundTwoBefore<-7.420 0.016 -0.015
            foundBefore<-1.320 0.008 0.073 foundInPassage<2.890 foundInNote<-0.959 0.034 -0.036 0.060
        found<-3.900 -0.051 found<2.770 foundInPassage<-0.037 foundTwoBefore<-7.420 foundInNote<-3.795 -0.000 0.054
            sentences<23.000 -0.023 0.006 foundInNote<-0.959 0.035 -0.033 0.052
        found<-3.900 -0.051 foundInPassage<2.195 before.alone<1 foundTwoBefore<inf before.firstOfMany<1 0.016
            foundBefore<-0.930 -0.031 0.026 0.054 sentences<38.000 -0.019 0.059 0.055
        found<-4.050 -0.051 found<2.770 foundBefore<-0.540 foundTwoBefore<-5.280 before.firstOfMany<1 0.017 -0.033
            sentences<44.000 -0.022 0.050 foundInNote<-1.747 0.035 -0.010 0.050
        found<-4.220 -0.052 foundInPassage<2.195 foundTwoBefore<inf before.headedFirst<1 before.headed<1
            foundTwoBefore<-7.420 0.020 -0.013 0.022 -0.044 sentences<9.000 -0.062 0.049 0.053
        found<-4.220 -0.052 found<3.410 foundBefore<-0.540 before.namedFirst<1 foundTwoBefore<-7.600 0.024 -0.008
            -0.035 foundInNote<-1.747 0.035 before.prelude<1 0.004 -0.108 0.054
        found<-4.220 -0.051 foundInPassage<2.195 before.alone<1 foundTwoBefore<inf found<-0.130 -0.005 letters<65.000
            0.026 -0.030 0.051 sentences<38.000 -0.019 0.055 0.052
        found<-4.220 -0.051 found<3.410 foundInPassage<-1.260 foundAfter<-6.980 0.012 -0.017 foundInNote<-1.480
            foundBefore<-0.930 0.012 0.043 foundTwoAfter<-4.210 0.042 -0.035 0.053
        found<-4.700 -0.053 foundInPassage<2.195 foundTwoAfter<-8.060 foundInPassage<-3.540 0.006 0.055 before.alone<1
            0.006 foundInPassage<-2.005 -0.042 letters<11.000 0.068 -0.014 0.050
        found<-4.700 -0.053 found<3.410 sentences<13.000 -0.031 foundTwoBefore<inf before.headedFirst<1 letters<46.000
            foundInPassage<-1.260 0.000 0.032 -0.015 -0.041 0.052 0.051
        found<-4.700 -0.052 foundInPassage<2.890 after.alone<1 foundInPassage<-1.260 nextLight<1 foundInNote<-3.044
            -0.002 0.033 -0.030 0.028 sentences<38.000 -0.020 0.046 0.054
        found<-4.700 -0.052 foundInPassage<2.890 foundTwoAfter<-8.060 0.030 foundAfter<0.270 after.firstOfMany<1
            foundAfter<-6.640 0.005 -0.026 foundBefore<-1.320 -0.002 0.049 0.017 0.054
        found<-4.700 -0.051 found<3.410 sentences<15.000 -0.022 foundTwoBefore<inf after.prelude<1
            foundInPassage<-0.672 -0.003 words<8.000 0.036 -0.009 -0.082 0.051 0.049
        found<-4.700 -0.051 foundInPassage<2.890 after.alone<1 foundInPassage<-1.260 nextLight<1 foundInNote<-3.044
            -0.003 foundTwoBefore<-3.740 0.060 -0.000 -0.028 0.025 -0.014 0.053
        found<-4.700 -0.050 found<3.410 sentences<13.000 -0.029 foundTwoBefore<inf before.headedFirst<1 letters<49.000
            foundAfter<0.270 0.004 0.038 -0.016 -0.040 0.048 0.048
        found<-4.700 -0.050 foundInPassage<2.890 foundTwoAfter<-8.060 0.028 foundAfter<0.270 foundAfter<-6.640 0.010
            after.firstOfMany<1 -0.024 sentences<22.000 -0.021 0.038 0.014 0.052
        found<-4.700 -0.049 foundInPassage<2.890 foundTwoBefore<inf sentences<36.000 after.alone<1 foundTwoAfter<inf
            -0.004 0.029 -0.022 0.027 sentences<9.000 -0.064 0.041 0.051
        found<-4.700 -0.049 found<3.410 sentences<13.000 -0.027 foundTwoBefore<inf before.namedFirst<1 after.prelude<1
            letters<46.000 0.015 -0.010 -0.080 -0.027 0.044 0.046
        found<-4.700 -0.048 foundInPassage<2.890 foundTwoAfter<-8.060 0.026 before.alone<1 foundBefore<0.400 -0.002
            0.029 foundInPassage<-2.005 -0.039 letters<11.000 0.065 -0.012 0.050
        found<-4.700 -0.048 found<3.410 sentences<15.000 -0.019 foundTwoBefore<inf after.prelude<1 foundInNote<-3.557
            -0.007 foundTwoBefore<-5.010 0.038 -0.002 -0.075 0.042 0.044
        found<-4.700 -0.047 foundInPassage<-0.037 foundAfter<-9.020 0.028 after.tail<1 before.namedFirst<1
            foundAfter<-1.400 -0.007 0.017 -0.031 -0.044 before.alone<1 0.039 0.006
        found<-4.700 -0.046 foundInPassage<2.890 foundTwoAfter<-6.360 foundInPassage<-3.540 -0.002 0.033
            foundAfter<-0.200 sentences<13.000 -0.043 -0.008 foundInNote<-1.480 0.019 -0.029 0.048
        found<-5.860 -0.053 foundBefore<0.400 foundAfter<-9.020 0.029 before.namedFirst<1 named<1 foundAfter<inf
            -0.019 0.036 0.012 -0.034 after.turn<1 0.036 -0.010
        found<0.340 question<1 found<-5.860 -0.053 foundTwoBefore<-0.710 sentences<17.000 -0.034 -0.006
            sentences<10.000 -0.069 foundBefore<-2.190 -0.007 0.035 0.096 0.019
        foundInPassage<-0.037 found<-4.700 -0.046 after.tail<1 after.firstOfMany<1 -0.006 foundBefore<-2.880 0.006
            0.055 -0.042 before.alone<1 0.037 foundInNote<-1.480 0.016 -0.030
        found<-5.860 -0.052 found<4.130 foundTwoBefore<inf before.headedFirst<1 letters<50.000 0.007 -0.019 -0.039
            foundBefore<-2.190 -0.042 sentences<9.000 -0.058 0.050 0.047
        found<-5.860 -0.051 found<4.130 foundTwoAfter<-8.280 0.024 foundAfter<0.270 foundInNote<-3.708 -0.023
            foundBefore<-6.870 0.047 foundAfter<-4.620 0.014 -0.024 0.013 0.047
        found<-5.860 -0.051 foundInPassage<2.890 foundTwoAfter<-8.280 0.024 found<-2.520 -0.024 after.prelude<1
            foundBefore<-6.870 foundInNote<-3.557 0.000 0.055 -0.003 -0.065 0.045
        foundInPassage<-1.260 found<-5.860 -0.050 before.alone<1 0.001 -0.024 foundInNote<-1.480 0.021
            foundBefore<0.990 foundBefore<-2.420 0.005 -0.073 prelude<1 0.043 -0.076
        found<0.340 question<1 foundInPassage<-2.005 foundInNote<-3.557 -0.029 foundAfter<-5.060 societyOne<1 0.010
            0.085 -0.023 foundInNote<-1.747 0.015 -0.026 0.088 0.015
        found<-5.860 -0.050 found<4.130 foundTwoBefore<inf sentences<23.000 -0.011 0.008 foundBefore<-2.190 -0.041
            found<-3.900 0.188 foundInPassage<-2.290 -0.029 0.049 0.045
        found<-5.860 -0.049 foundInPassage<2.890 foundTwoAfter<-8.060 0.021 foundAfter<0.270 foundAfter<-6.640
            foundInNote<-3.557 -0.009 0.030 -0.016 letters<50.000 0.022 -0.019 0.043
        foundBefore<0.400 found<-3.900 -0.041 foundTwoBefore<-5.280 before.firstOfMany<1 0.018 foundInNote<-2.712
            -0.047 0.064 sentences<44.000 -0.015 0.040 after.turn<1 0.030 -0.014
        found<4.130 found<-5.860 -0.048 sentences<13.000 -0.024 foundTwoBefore<inf before.headedFirst<1 0.002 -0.035
            found<-3.900 0.182 foundInPassage<-2.290 -0.026 0.051 0.043
        foundTwoBefore<inf found<-4.700 -0.047 foundTwoBefore<-7.420 foundInNote<-3.795 before.lastOfMany<1 -0.018
            0.049 0.043 -0.006 sentences<9.000 -0.055 foundBefore<-2.190 -0.035 0.048
        found<4.130 found<-5.860 -0.047 sentences<36.000 before.alone<1 foundBefore<0.400 -0.002 0.029 -0.016
            foundInPassage<-2.805 letters<34.000 -0.032 0.037 0.049 0.042
        foundInPassage<2.890 found<-5.860 -0.046 foundTwoAfter<-10.010 headedFirst<1 0.021 0.141 after.prelude<1
            foundBefore<-1.320 before.finite<1 -0.025 0.001 0.011 -0.059 0.041
        foundInPassage<-0.037 after.tail<1 after.firstOfMany<1 -0.008 letters<51.000 before.societyOne<1 named<1 0.016
            0.083 -0.006 -0.012 -0.041 before.alone<1 0.031 0.001
        found<4.130 letters<65.000 before.headedFirst<1 headed<1 -0.001 foundTwoAfter<-8.060 0.071 0.013 -0.038
            foundTwoBefore<5.270 -0.030 sentences<15.000 -0.041 0.053 0.041
        foundTwoBefore<inf found<-4.700 -0.045 foundAfter<inf sentences<23.000 foundTwoBefore<-7.420 0.014 -0.021
            0.009 0.026 sentences<9.000 -0.053 foundBefore<-2.190 -0.033 0.045
        foundInPassage<2.890 found<-5.860 -0.045 foundAfter<-9.020 0.023 foundAfter<0.270 prelude<1 foundInNote<-3.708
            -0.021 foundBefore<-6.870 0.041 -0.003 -0.078 0.012 0.039
        foundTwoBefore<inf found<-4.700 -0.044 foundTwoBefore<-7.420 0.014 -0.005 sentences<9.000 -0.051
            foundInPassage<-2.290 foundTwoAfter<-10.010 0.093 foundAfter<-8.040 0.046 -0.053 0.052
        found<4.130 letters<65.000 before.headedFirst<1 headed<1 -0.001 foundTwoAfter<-8.060 foundInNote<-5.494 -0.016
            0.094 headedFirst<1 0.021 -0.029 -0.037 -0.019 0.039
        foundTwoBefore<inf found<-3.730 -0.031 foundTwoBefore<-5.280 foundInNote<-3.557 before.lastOfMany<1 -0.013
            after.words10<1 0.056 -0.032 0.027 after.bias<1 0.026 -0.012 0.025
        found<4.130 sentences<13.000 -0.023 foundTwoBefore<inf found<-4.700 -0.041 after.prelude<1 0.002 -0.066
            turnUnasked<1 found<-3.540 0.118 0.027 -0.095 0.037
        foundAfter<0.270 after.firstOfMany<1 foundAfter<-6.640 foundInNote<-3.557 -0.011 before.societyHalf<1 0.018
            0.107 -0.019 sentences<44.000 0.011 0.085 foundBefore<-0.070 0.003 0.040
        found<-0.130 question<1 foundTwoBefore<-0.710 foundTwoBefore<-7.420 before.number<1 aloneListed<1 -0.010 0.047
            before.terse<1 0.119 -0.049 -0.025 0.011 0.091 0.009
        foundTwoAfter<-10.010 0.030 letters<65.000 before.headedFirst<1 foundAfter<0.270 after.firstOfMany<1
            foundInNote<-2.712 -0.019 foundBefore<-3.650 0.041 -0.013 0.026 0.020 -0.032 -0.021
        foundInPassage<2.890 sentences<13.000 -0.022 foundTwoBefore<inf fullest<1 foundInNote<-3.795 -0.010
            foundBefore<-6.060 0.041 0.000 letters<34.000 0.021 -0.045 0.031 0.036
        before.preludeWeighty<1 foundTwoBefore<inf found<-4.700 -0.041 fullest<1 before.tellingOne<1 0.006 -0.021
            letters<33.000 0.021 foundInNote<-2.871 -0.020 -0.092 0.024 -0.095
        foundTwoAfter<-10.010 0.028 foundAfter<0.270 after.firstOfMany<1 foundInNote<-3.795 -0.026 pastLight<1 -0.009
            0.036 letters<65.000 foundTwoAfter<-4.360 0.044 -0.002 -0.026 0.011
        before.preludeWeighty<1 foundInPassage<2.890 foundAfter<-6.640 after.number<1 0.005 0.056 foundAfter<-1.400
            foundInNote<-3.312 -0.029 -0.001 foundInNote<-1.480 0.014 -0.027 0.037 -0.091
        sentences<9.000 -0.042 foundTwoBefore<inf found<-4.700 -0.040 after.bias<1 0.025 -0.002 foundInPassage<-2.290
            foundTwoAfter<-10.010 0.077 foundAfter<-8.040 0.040 -0.053 0.047
        before.preludeWeighty<1 before.namedFirst<1 letters<65.000 before.answerReply<1 foundTwoBefore<-7.600 0.026
            0.003 -0.073 foundTwoBefore<5.270 -0.026 sentences<15.000 -0.033 0.059 -0.019 -0.088
        found<4.130 sentences<9.000 -0.042 foundTwoBefore<inf letters<50.000 before.headedFirst<1 0.006 -0.052
            before.replyFirst<1 -0.006 -0.056 after.replyFirst<1 0.036 -0.033 0.034
        foundAfter<-9.020 0.020 foundAfter<-0.200 tail<1 foundInNote<-3.557 foundBefore<-3.650 -0.029 0.002
            before.prelude<1 foundBefore<-5.070 0.031 -0.001 -0.072 -0.058 0.010
        societyMore<1 foundTwoAfter<-8.280 foundInPassage<-3.540 -0.004 found<-2.520 sentences<19.000 0.006 0.169
            0.026 after.hasQuote<1 found<-2.520 -0.018 0.003 -0.043 -0.059
        before.societyMost<1 foundInPassage<-1.260 -0.005 foundInNote<-4.528 0.043 letters<31.000 after.cell<1
            after.namedTurn<1 0.000 0.054 0.093 before.asked<1 -0.000 -0.059 -0.032
        before.alone<1 actFirst<1 foundBefore<-0.070 -0.005 societyOne<1 0.006 0.059 0.035 sentences<38.000
            before.act<1 -0.019 after.headedFirst<1 0.005 0.113 0.048
        societyMore<1 after.noteEnd<1 after.firstOfMany<1 foundAfter<-1.040 foundAfter<-6.640 foundInNote<-3.557
            -0.007 0.034 -0.017 0.014 0.022 after.headed<1 -0.030 0.015 -0.058
        before.preludeWeighty<1 foundInPassage<2.890 foundTwoAfter<-5.770 foundInNote<-3.557 namedLight<1 -0.014 0.025
            0.026 fullest<1 -0.001 letters<34.000 0.004 -0.045 0.034 -0.084
        foundTwoAfter<-10.010 foundInPassage<-5.525 -0.012 found<-4.860 0.194 after.words10<1 0.049 -0.035
            found<-5.860 -0.046 after.prelude<1 foundBefore<0.400 -0.003 0.014 -0.046
        sentences<9.000 -0.038 foundTwoBefore<inf foundTwoAfter<inf -0.004 0.015 foundBefore<-2.190 -0.036
            foundInPassage<-2.805 found<-3.900 societyOne<1 -0.021 0.185 -0.033 0.052
        foundAfter<-9.020 0.019 before.headedFirst<1 foundTwoAfter<inf after.named<1 -0.012 0.006 after.fullest<1
            0.026 before.named<1 -0.110 -0.003 me<1 -0.045 0.047
        societyMore<1 after.noteEnd<1 after.firstOfMany<1 foundAfter<-1.040 nextLight<1 -0.002 -0.033 0.013
            foundTwoAfter<-7.690 0.054 0.010 after.headed<1 -0.029 0.014 -0.057
        before.preludeWeighty<1 before.tellingOne<1 after.namedFirst<1 -0.000 after.namedProse<1 0.039 -0.006
            pastOdd<1 foundBefore<-0.540 -0.045 after.words3<1 0.011 -0.085 0.042 -0.081
        sentences<23.000 before.answerFirst<1 after.terse<1 letters<82.000 after.finite<1 0.027 -0.001 -0.032
            foundInNote<-1.747 -0.003 after.cell<1 -0.068 0.043 -0.040 0.008
        foundTwoAfter<-10.010 foundInPassage<-5.525 foundInPassage<-7.030 0.033 -0.047 found<-4.860 0.178
            after.words10<1 0.046 -0.035 found<-5.860 -0.045 after.prelude<1 0.000 -0.043
        sentences<9.000 -0.036 foundTwoBefore<inf after.namedLight<1 after.weight0<1 foundInNote<-3.557 -0.011
            foundBefore<-6.870 0.056 0.004 -0.022 0.013 after.replyFirst<1 0.036 -0.026
        before.alone<1 actFirst<1 0.001 before.answerFirst<1 0.041 -0.055 sentences<38.000 before.headedListed<1
            -0.019 foundInNote<-3.220 namedProse<1 -0.022 0.111 0.097 0.045
        societyMore<1 before.answerFirst<1 found<0.340 question<1 -0.004 0.074 0.014 before.terse<1 before.onlyNamed<1
            -0.059 0.034 sentences<28.000 -0.006 0.061 -0.056
        foundAfter<-6.640 after.number<1 0.004 0.051 foundAfter<-1.400 foundInNote<-2.871 after.namedFirst<1
            foundTwoAfter<-10.010 0.023 -0.037 0.014 foundBefore<-3.650 0.028 -0.016 0.007
        before.preludeWeighty<1 before.societyMost<1 before.nextClear<1 foundInPassage<-1.260 -0.005
            foundInNote<-4.528 0.040 letters<31.000 0.020 before.leading<1 -0.023 0.036 0.045 -0.029 -0.077
        sentences<13.000 cell<1 -0.024 foundInPassage<-1.680 -0.042 0.069 foundBefore<inf foundInNote<-3.557
            after.shortLight<1 -0.014 0.023 foundBefore<-6.870 0.041 0.001 0.043
        foundAfter<-9.020 0.017 before.headedFirst<1 before.societyMore<1 brief<1 headed<1 -0.007 0.013 noteOpening<1
            0.034 -0.031 -0.028 me<1 -0.044 0.043
        words<18.000 before.pastOdd<1 before.headedFirst<1 headed<1 -0.000 before.item<1 0.011 foundInPassage<-3.692
            -0.017 0.074 -0.025 after.finite<1 0.013 -0.037 -0.036
        after.alone<1 0.004 letters<47.000 before.namedFirst<1 foundInNote<-4.671 0.047 foundInNote<-3.708 -0.035
            before.aloneListed<1 -0.005 0.042 -0.042 after.headedFirst<1 -0.038 0.024
        before.tellingOne<1 before.pastOdd<1 foundAfter<-9.020 0.028 before.headedFirst<1 0.004 tail<1 -0.045 0.049
            -0.018 pastOdd<1 foundBefore<-3.260 -0.064 -0.011 0.040
        societyMore<1 after.noteEnd<1 number<1 0.006 -0.020 asks<1 number<1 letters<11.000 0.039 finite<1 -0.056
            -0.009 0.053 0.060 -0.055
        before.preludeWeighty<1 foundTwoBefore<inf foundTwoBefore<-5.280 foundInNote<-3.795 before.lastOfMany<1 -0.018
            0.032 foundBefore<-6.210 0.053 question<1 0.005 0.118 -0.008 0.019 -0.074
        before.clearNarration<1 foundBefore<0.400 after.namedLight<1 after.weight0<1 after.tail<1 foundInNote<-3.557
            -0.009 0.015 -0.046 -0.025 0.013 after.turn<1 0.023 -0.015 -0.047
        words<19.000 after.hasQuote<1 after.actLight<1 found<-5.860 -0.041 foundTwoBefore<-5.280 0.013 -0.000
            foundInPassage<-0.672 -0.043 0.012 foundAfter<-7.310 0.020 -0.055 -0.039
        sentences<13.000 cell<1 -0.023 foundInPassage<-1.680 -0.041 0.065 before.bias<1 0.040 after.faintOne<1
            after.namedFirst<1 fullest<1 0.003 -0.025 0.020 -0.021
        before.percent<1 foundTwoAfter<-10.010 foundTwoAfter<-10.450 after.actLight<1 sentences<17.000 -0.041 0.034
            -0.065 0.077 namedFirst<1 before.prelude<1 0.003 -0.039 -0.018 -0.064
        found<5.910 sentences<9.000 -0.035 foundTwoBefore<inf -0.002 turnUnasked<1 foundInPassage<-2.290 found<-3.540
            societyOne<1 -0.031 0.149 -0.031 0.045 -0.093 0.042
        before.nextClear<1 societyMore<1 sentences<13.000 before.societyQuarter<1 -0.004 -0.048 foundBefore<inf
            after.act<1 foundTwoBefore<-7.420 0.018 -0.001 -0.019 0.041 -0.062 0.037
        before.percent<1 after.ownPast<1 before.answerFirst<1 foundAfter<-0.200 tail<1 0.002 -0.049 0.016
            before.terse<1 -0.046 sentences<28.000 -0.006 0.059 -0.036 -0.063
        after.alone<1 after.replyFirst<1 0.008 -0.013 letters<33.000 after.cell<1 after.replyFirst<1 pastLight<1
            ownFirst<1 -0.025 0.063 0.052 0.047 0.056 -0.019
        before.tellingOne<1 questionFirst<1 societyMore<1 after.namedFirst<1 -0.001 after.namedProse<1 0.036 -0.008
            -0.061 0.053 pastOdd<1 foundBefore<-3.260 -0.062 -0.011 0.037
        foundTwoAfter<-8.280 foundInPassage<-3.540 -0.004 societyTwo<1 0.021 0.113 headedFirst<1 foundTwoBefore<-3.560
            0.006 foundTwoBefore<-0.710 foundTwoAfter<1.230 -0.043 0.008 0.002 -0.033
        before.clearNarration<1 before.propLight<1 foundAfter<-6.640 after.number<1 0.005 0.054 -0.005 words6<1
            letters<63.000 firstOfMany<1 0.081 -0.001 -0.015 -0.031 -0.045
        before.preludeWeighty<1 foundInPassage<2.890 before.dated<1 fullest<1 0.001 letters<39.000 0.009
            foundAfter<-7.680 0.031 foundInNote<-5.369 0.026 -0.057 0.075 0.030 -0.069
        words<19.000 after.hasQuote<1 after.actLight<1 foundAfter<-0.200 -0.000 foundTwoBefore<-4.550 0.032 -0.001
            foundInPassage<-0.672 -0.040 0.012 foundAfter<-7.310 0.018 -0.052 -0.037
        before.nextClear<1 words<19.000 after.act<1 foundAfter<0.270 -0.002 0.014 foundInNote<-3.220 -0.038
            foundAfter<-3.100 0.029 -0.024 after.briefUnder<1 -0.054 0.073 0.035
        before.percent<1 before.answerFirst<1 0.003 before.terse<1 before.onlyNamed<1 foundInPassage<-7.150 0.063
            -0.057 0.037 sentences<25.000 -0.013 foundInNote<-2.712 0.006 0.080 -0.061
        found<5.910 before.preludeWeighty<1 before.clearNarration<1 before.propLight<1 -0.001 words6<1
            foundBefore<-3.260 -0.009 found<-2.260 0.121 0.035 -0.030 -0.044 -0.070 0.041
        foundTwoAfter<-8.280 foundInPassage<-5.525 -0.014 found<-4.540 foundTwoBefore<-2.310 -0.026 0.274
            foundAfter<-7.860 0.063 after.terse<1 foundInPassage<-0.037 -0.029 0.055 0.044 -0.002
        after.alone<1 actFirst<1 0.001 before.alone<1 0.040 -0.038 letters<47.000 before.namedFirst<1 weight05<1 0.001
            0.049 -0.038 after.headedFirst<1 -0.036 0.023
        after.verbFirstListed<1 after.alone<1 foundTwoAfter<inf foundTwoAfter<-5.770 0.013 foundBefore<-6.210 0.013
            -0.017 0.021 letters<14.000 aloneListed<1 -0.020 0.095 -0.012 0.073
        before.ownFirst<1 foundTwoAfter<-10.010 foundTwoBefore<-2.080 0.004 found<-4.050 0.150 0.034 0.000
            sentences<21.000 -0.042 foundInNote<-4.111 sentences<42.000 -0.056 0.067 0.027
        before.societyMost<1 before.nextClear<1 societyMore<1 foundInPassage<-1.260 foundInNote<-2.871 propTwo<1
            -0.014 0.075 after.actFirst<1 0.016 -0.051 0.008 -0.059 0.040 -0.025
        sentences<7.000 -0.045 brief<1 foundTwoBefore<-12.790 0.051 -0.002 foundTwoAfter<1.230 foundInPassage<-2.290
            after.societyTwo<1 -0.027 foundInPassage<-5.099 0.076 -0.019 0.053 0.047
        after.ownPast<1 after.imperative<1 after.namedFirst<1 prelude<1 0.000 -0.039 after.namedProse<1 found<-3.540
            -0.026 0.038 before.actFirst<1 -0.014 0.074 -0.032 -0.034
        before.tellingOne<1 before.pastOdd<1 sentences<23.000 answerFirst<1 found<0.340 -0.006 0.016 -0.031 0.014
            -0.017 pastOdd<1 foundBefore<-3.260 -0.059 -0.010 0.037
        found<-8.040 -0.049 foundAfter<-6.640 after.number<1 0.004 foundBefore<-7.910 -0.047 0.060 foundAfter<-1.400
            -0.010 firstOfMany<1 after.finite<1 0.010 -0.024 0.032
        before.percent<1 sentences<9.000 -0.031 foundTwoBefore<inf noteOpening<1 0.000 -0.047 turn<1 sentences<19.000
            0.015 0.069 sentences<22.000 -0.068 0.027 -0.060
        before.preludeWeighty<1 foundInNote<-3.557 after.shortLight<1 -0.011 0.022 foundBefore<-6.870 0.034 cell<1
            foundTwoAfter<-4.820 0.018 foundTwoBefore<-7.240 0.024 -0.017 0.049 -0.065
        before.clearNarration<1 foundAfter<-6.640 after.number<1 0.004 foundBefore<-7.910 -0.046 0.059
            before.propLight<1 -0.005 words6<1 letters<63.000 0.066 -0.027 -0.026 -0.041
        """
}
