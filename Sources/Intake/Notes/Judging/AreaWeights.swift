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
        none -0.11
        noneActor -0.32
        noneBare -0.16
        noneBoard 1.23
        noneCooperation 0.67
        noneHeading -0.07
        noneHinder 0.58
        noneNow -0.53
        nonePriority -0.37
        noneShort 0.09
        noneTie 0.17
        noneTop 0.15
        noneWords -0.13
        question 2.08
        share 0.70
        strong 0.14
        top 0.17
        words 1.17
        """
}
