/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.32
        beforeBack 0.55
        faint 0.21
        heading 2.10
        lead 0.35
        main 0.55
        mainBare 0.98
        none 0.26
        noneActor -0.06
        noneBare 0.21
        noneBoard 1.08
        noneCooperation 0.50
        noneHeading 0.23
        noneHinder 0.80
        noneNow -0.42
        nonePriority -0.20
        noneShort 0.31
        noneTie -0.80
        noneTop 0.16
        noneWords -0.09
        share 0.42
        strong 0.37
        top 0.42
        words 0.74
        """
}
