/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 1.49
        beforeBack 1.89
        faint 0.51
        heading 1.33
        lead -0.09
        main 0.65
        mainBare 1.07
        none -0.10
        noneActor -0.34
        noneBare -0.16
        noneBoard 1.21
        noneCooperation 0.65
        noneHeading -0.07
        noneHinder 0.56
        noneNow -0.55
        nonePriority -0.39
        noneShort 0.09
        noneTie 0.18
        noneTop 0.19
        noneWords -0.16
        question 2.07
        share 0.75
        strong 0.16
        top 0.15
        words 1.15
        """
}
