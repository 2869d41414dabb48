/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.48
        beforeBack 0.74
        heading 2.16
        lead 0.49
        main 0.46
        mainBare 0.96
        none 0.25
        noneActor -0.06
        noneBare 0.09
        noneBoard 1.14
        noneCooperation 0.69
        noneHeading 0.29
        noneHinder 0.82
        noneNow -0.40
        nonePriority -0.15
        noneShort 0.23
        noneTie 0.95
        noneTop 0.08
        noneWords 0.05
        share 0.43
        strong 0.45
        top 0.44
        words 0.75
        """
}
