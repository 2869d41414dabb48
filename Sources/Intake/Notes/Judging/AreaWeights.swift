/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.58
        beforeBack 0.84
        faint 0.20
        heading 1.31
        lead 0.18
        main 0.63
        mainBare 1.12
        none 0.50
        noneActor -0.68
        noneBare -0.17
        noneBoard 1.01
        noneCooperation 0.35
        noneHeading 0.30
        noneHinder 0.59
        noneNow -0.90
        nonePriority -0.75
        noneShort 0.27
        noneTie 0.49
        noneTop 0.06
        noneWords 0.08
        question 1.26
        share 0.70
        strong -0.12
        top 0.07
        words 1.42
        """
}
