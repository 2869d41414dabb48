/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.40
        beforeBack 0.69
        faint 0.08
        heading 1.28
        lead 0.46
        main 0.52
        mainBare 0.86
        none 0.18
        noneActor -0.23
        noneBare 0.04
        noneBoard 1.10
        noneCooperation 0.60
        noneHeading -0.02
        noneHinder 0.79
        noneNow -0.50
        nonePriority -0.23
        noneShort 0.25
        noneTie 0.93
        noneTop 0.07
        noneWords 0.04
        share 0.44
        strong 0.45
        top 0.43
        words 0.74
        """
}
