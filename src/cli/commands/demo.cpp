#include "glasshouse/demo/demo.hpp"

#include "cli/commands/commands.hpp"
#include "cli/terminal_text.hpp"

#include <array>
#include <charconv>
#include <filesystem>
#include <ostream>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"seed", "N", "another invented life (default 1)"},
    OptionSpec{"format", "WHAT", "json or html (default json)"},
    OptionSpec{"parts", "N", "number of ZIP files (default 1)"},
    OptionSpec{"items", "N", "at least this many items (default 2400)"},
    OptionSpec{"quiet", "", "print nothing but errors"},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Example: an invented clinician's export and its audit, to see what a report looks like\n"
    "  glasshouse demo\n"
    "Then open glasshouse-demo/report/report.html in your browser.\n";

Result<std::uint64_t> read_number(const ParsedOptions& options, std::string_view name, std::uint64_t otherwise) {
    if (!options.has(name)) return otherwise;
    const std::string text = options.value(name);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value > 100'000'000) {
        return fail(ErrorCode::Usage, "--" + std::string(name), "expected a whole number");
    }
    return value;
}

Result<demo::Options> read_demo_options(const ParsedOptions& options) {
    demo::Options demo;
    const auto seed = read_number(options, "seed", demo.seed);
    const auto parts = read_number(options, "parts", demo.parts);
    const auto items = read_number(options, "items", demo.items);
    for (const auto* number : {&seed, &parts, &items}) {
        if (!*number) return std::unexpected(number->error());
    }
    const std::string format = options.value("format", "json");
    if (format != "json" && format != "html") return fail(ErrorCode::Usage, "--format", "expected json or html");
    if (*parts < 1 || *parts > 99) return fail(ErrorCode::Usage, "--parts", "expected 1 to 99");
    demo.seed = *seed;
    demo.parts = static_cast<std::uint32_t>(*parts);
    demo.items = *items;
    demo.format = format == "html" ? demo::Format::Html : demo::Format::Json;
    return demo;
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    const auto demo_options = read_demo_options(options);
    if (!demo_options) return report_failure(console, demo_options.error(), false);
    const std::filesystem::path folder =
        options.positionals().empty() ? "glasshouse-demo" : options.positionals().front();
    const auto archives = demo::write_demo(folder, *demo_options);
    if (!archives) return report_failure(console, archives.error(), false);
    const bool quiet = options.has("quiet");
    if (!quiet) {
        console.out << "An invented clinician's export: " << to_terminal(archives->front().parent_path().string())
                    << "\n";
    }
    std::vector<std::string> args{"audit",   "--out",   (folder / "report").string(),
                                  "--force", "--today", to_iso(demo::demo_today())};
    if (quiet) args.emplace_back("--quiet");
    for (const std::filesystem::path& archive : *archives) args.push_back(archive.string());
    return run_command_line(args, console);
}

}  // namespace

constinit const Command kDemoCommand{
    "demo", "[DIR]", "an invented clinician's export, and its audit", kExample, kOptions, 0, 1, run};

}  // namespace glasshouse::cli
