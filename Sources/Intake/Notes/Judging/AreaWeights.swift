/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.48
        beforeBack 0.75
        heading 2.16
        lead 0.49
        main 0.46
        mainBare 0.97
        none 0.23
        noneActor -0.04
        noneBare 0.08
        noneBoard 1.12
        noneCooperation 0.72
        noneHeading 0.28
        noneHinder 0.82
        noneNow -0.41
        nonePriority -0.15
        noneShort 0.25
        noneTie 0.95
        noneTop 0.08
        noneWords 0.05
        share 0.44
        strong 0.46
        top 0.45
        words 0.75
        """
}
