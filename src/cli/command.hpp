#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace glasshouse::cli {

/// A word of the command line. The table in command.cpp is what help, dispatch and shell completions go by.
struct Command {
    std::string_view name;
    std::string_view arguments;  ///< "EXPORT..."
    std::string_view summary;    ///< one line
    std::string_view example;    ///< a worked example for --help; where it is not there yet, what to do meanwhile
    std::span<const OptionSpec> options;
    std::size_t min_arguments = 0;
    std::size_t max_arguments = 0;
    ExitStatus (*run)(const ParsedOptions& options, const Console& console) = nullptr;  ///< null: not there yet
};

[[nodiscard]] std::span<const Command> commands();

/// Runs a whole command line without the program's name.
[[nodiscard]] ExitStatus run_command_line(std::span<const std::string> args, const Console& console);

}  // namespace glasshouse::cli
