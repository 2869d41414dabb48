import Foundation

// Three lines only: closures written here belong to the main actor and may not run elsewhere.
ignoreSignals()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
