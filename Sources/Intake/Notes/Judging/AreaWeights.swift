/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.32
        beforeBack 0.58
        heading 2.19
        lead 0.49
        main 0.54
        mainBare 1.03
        none 0.29
        noneActor -0.03
        noneBare 0.19
        noneBoard 1.28
        noneCooperation 0.76
        noneHeading 0.17
        noneHinder 0.83
        noneNow -0.33
        nonePriority -0.08
        noneShort 0.25
        noneTie 1.02
        noneTop 0.06
        share 0.42
        strong 0.45
        top 0.47
        words 0.77
        """
}
