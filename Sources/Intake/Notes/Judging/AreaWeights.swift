/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.45
        beforeBack 0.72
        heading 1.26
        lead 0.46
        main 0.57
        mainBare 0.90
        none 0.14
        noneActor -0.27
        noneBare 0.07
        noneBoard 0.99
        noneCooperation 0.64
        noneHinder 0.73
        noneNow -0.45
        nonePriority -0.22
        noneShort 0.27
        noneTie 0.66
        noneTop 0.05
        noneWords 0.06
        question -1.18
        share 0.42
        strong 0.43
        top 0.41
        words 0.72
        """
}
