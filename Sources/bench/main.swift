import Foundation

// Each measurement runs in a process of its own, so that its peak memory is its own.
exit(Bench.run(Array(CommandLine.arguments.dropFirst())))
