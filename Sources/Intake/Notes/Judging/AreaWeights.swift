/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum AreaWeights {
    static let table = """
        before 0.44
        beforeBack 0.62
        faint 0.06
        heading 1.19
        lead 0.45
        main 0.55
        mainBare 0.86
        none 0.12
        noneActor -0.24
        noneBoard 0.96
        noneCooperation 0.60
        noneHeading -0.02
        noneHinder 0.70
        noneNow -0.45
        nonePriority -0.27
        noneShort 0.22
        noneTie 0.57
        noneTop 0.05
        noneWords 0.06
        question -1.18
        share 0.41
        strong 0.44
        top 0.40
        words 0.73
        """
}
