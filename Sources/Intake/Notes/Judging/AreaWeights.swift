/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.43
        beforeBack 0.69
        faint 0.07
        heading 1.23
        lead 0.47
        main 0.52
        mainBare 0.84
        none 0.18
        noneActor -0.24
        noneBoard 1.09
        noneCooperation 0.59
        noneHeading -0.07
        noneHinder 0.82
        noneNow -0.51
        nonePriority -0.28
        noneShort 0.14
        noneTie 0.93
        noneTop 0.08
        noneWords 0.05
        share 0.45
        strong 0.45
        top 0.43
        words 0.75
        """
}
