/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.52
        beforeBack 0.73
        faint 0.22
        heading 1.41
        lead 0.28
        main 0.56
        mainBare 1.02
        none 0.54
        noneActor -0.60
        noneBare -0.10
        noneBoard 0.92
        noneCooperation 0.43
        noneHeading 0.05
        noneHinder 0.52
        noneNow -1.01
        nonePriority -0.80
        noneShort 0.31
        noneTie 0.67
        noneTop 0.11
        noneWords 0.14
        question -0.38
        share 0.66
        top 0.06
        words 1.40
        """
}
