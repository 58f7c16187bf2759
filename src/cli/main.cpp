#include "cli/command.hpp"
#include "cli/sandbox.hpp"

#include <exception>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::size_t terminal_width() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace glasshouse::cli;
    static_cast<void>(forbid_network());
    umask(0077);
    std::ios::sync_with_stdio(false);
    const Console console{std::cout, std::cerr, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1,
                          terminal_width()};
    try {
        const std::vector<std::string> args(argv + 1, argv + argc);
        const ExitStatus status = run_command_line(args, console);
        std::cout.flush();
        return std::cout ? std::to_underlying(status) : std::to_underlying(ExitStatus::Internal);
    } catch (const std::exception&) {
        // The text of an exception may hold text of the export, so it is not printed.
        std::cerr << "glasshouse: stopped by an internal error; nothing was left half written\n";
    }
    return std::to_underlying(ExitStatus::Internal);
}
