/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 0.59
        announced 0.22
        apart -0.14
        areaNew 1.02
        areaOther 1.75
        areaSame 0.50
        aside -0.76
        asked 0.28
        back -1.01
        backNoun 0.11
        bothLong 1.96
        cell -1.92
        contrast 1.18
        crowd -0.40
        crowdPairs -1.41
        crowdTwo 0.06
        cues 0.44
        cuesNew 0.23
        definite 0.05
        definiteFresh 0.64
        dense4 0.46
        dense5 0.80
        exclaimBefore -1.56
        fragmentBefore -0.26
        fragmentNext 0.38
        framed -0.88
        framedBack -0.39
        fresh 0.49
        freshApart 0.25
        freshBoth 0.68
        imperative 0.84
        item -3.68
        itemFresh -2.05
        itemMany -2.10
        label 1.02
        labelNext -0.60
        lastOfMany -0.19
        lone 0.03
        loneBack -0.80
        loneLong -1.83
        loneShared -0.58
        loneShort 0.89
        loneShortNext 0.17
        loneSome -0.19
        loneTwo 0.71
        modal 0.15
        negated -0.56
        next10 0.27
        next16 0.14
        next3 -0.31
        nextLong 0.39
        number -0.92
        numberBoth -0.11
        pairs 0.97
        pairsBack -0.26
        pairsFresh -0.27
        pairsTwo -0.47
        personal 0.02
        point2 1.34
        point3 1.79
        pointLong 0.71
        pointShort3 -1.75
        pointShort6 -1.64
        pronounNear -0.68
        pronounNearFresh -0.36
        questionBefore 0.55
        questionNext -2.69
        quote -0.96
        quoteBefore 0.15
        sameFirst 0.41
        sameShape -0.08
        second -0.76
        shareEven 0.10
        shareSmall -0.88
        shared1 -0.24
        shared2 -1.00
        sharedNone 0.25
        shortAfterLong 0.66
        singles -0.21
        singlesMany -0.64
        styleLong 0.20
        styleShort 0.06
        tail 0.79
        thin -0.98
        third -0.12
        thirdReports 0.51
        total2 0.69
        total6 -0.60
        totalMore 0.05
        triples -0.11
        turn 3.76
        turnLone -1.51
        turnShort -0.39
        turnText -1.06
        turnTwo 0.64
        verbFirst 0.09
        weHave 0.25
        ~alla -0.10 ~att -0.13 ~av 1.32 ~bland 1.41 ~de 0.20 ~den -1.47 ~dessutom 0.06 ~det -0.63 ~där -1.92 ~då -0.86
        ~efter -1.72 ~en 0.82 ~ett -0.28 ~fyra -0.68 ~han -0.68 ~hon 0.24 ~hälften 0.24 ~i 0.96 ~ingen 0.51
        ~inte -1.31 ~jag -0.10 ~killarna -0.87 ~kommunen -0.17 ~kvinnor -0.54 ~länsstyrelsen 0.32 ~lärarna 0.65
        ~man -1.42 ~men 0.40 ~männen 0.59 ~när 0.21 ~och 2.73 ~papporna 0.10 ~personalen 0.45 ~på 0.63 ~sedan 1.50
        ~sen 0.64 ~så 0.43 ~tre -0.08 ~två -1.09 ~var 0.10 ~vem -0.96 ~vi 0.27
        """
}
