// The only user of Boost.Program_options. Tested by options_test.cpp.
#include "cli/options.hpp"

#include <algorithm>
#include <numeric>

#include <boost/program_options.hpp>

namespace glasshouse::cli {
namespace {

namespace po = boost::program_options;

constexpr const char* kPositional = " positional";  // no option can be called so

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

std::string unknown_option(std::span<const OptionSpec> specs, std::string_view typed) {
    std::string message = "'" + std::string(typed) + "' is no option of this command";
    const std::size_t start = typed.find_first_not_of('-');
    std::vector<std::string_view> names;
    for (const OptionSpec& spec : specs) names.push_back(spec.name);
    const std::string_view near =
        nearest_word(start == std::string_view::npos ? std::string_view{} : typed.substr(start), names);
    if (!near.empty()) message += "; did you mean --" + std::string(near) + "?";
    return message + " See --help";
}

}  // namespace

bool ParsedOptions::has(std::string_view name) const { return values_.contains(name); }

std::string ParsedOptions::value(std::string_view name, std::string_view otherwise) const {
    const auto at = values_.find(name);
    return at == values_.end() || at->second.empty() ? std::string(otherwise) : at->second.back();
}

std::vector<std::string> ParsedOptions::values(std::string_view name) const {
    const auto at = values_.find(name);
    return at == values_.end() ? std::vector<std::string>{} : at->second;
}

Result<ParsedOptions> parse_options(std::span<const OptionSpec> specs, std::span<const std::string> args) {
    po::options_description description;
    for (const OptionSpec& spec : specs) {
        const std::string name{spec.name};
        if (spec.value_name.empty()) {
            description.add_options()(name.c_str(), "");
        } else {
            description.add_options()(name.c_str(), po::value<std::vector<std::string>>(), "");
        }
    }
    description.add_options()(kPositional, po::value<std::vector<std::string>>(), "");
    po::positional_options_description positional;
    positional.add(kPositional, -1);
    namespace style = po::command_line_style;
    constexpr int kStyle = style::allow_long | style::long_allow_adjacent | style::long_allow_next;
    try {
        const std::vector<std::string> copy(args.begin(), args.end());
        const auto parsed =
            po::command_line_parser(copy).options(description).positional(positional).style(kStyle).run();
        ParsedOptions result;
        for (const auto& option : parsed.options) {
            if (option.string_key == kPositional) {
                result.positionals_.insert(result.positionals_.end(), option.value.begin(), option.value.end());
                continue;
            }
            auto& values = result.values_[option.string_key];
            values.insert(values.end(), option.value.begin(), option.value.end());
            const auto spec = std::ranges::find(specs, option.string_key, &OptionSpec::name);
            if (!spec->repeatable && values.size() > 1) {
                return fail(ErrorCode::Usage, "--" + option.string_key, "is given more than once");
            }
        }
        return result;
    } catch (const po::unknown_option& error) {
        return fail(ErrorCode::Usage, "", unknown_option(specs, error.get_option_name()));
    } catch (const po::error& error) {
        return fail(ErrorCode::Usage, "", std::string(error.what()) + ". See --help");
    }
}

std::string describe_options(std::span<const OptionSpec> specs) {
    constexpr std::size_t kColumn = 28;
    std::string text;
    for (const OptionSpec& spec : specs) {
        std::string left = "  --" + std::string(spec.name);
        if (!spec.value_name.empty()) left += " " + std::string(spec.value_name);
        left.resize(std::max(left.size() + 2, kColumn), ' ');
        text += left + std::string(spec.help) + "\n";
    }
    return text;
}

std::string_view nearest_word(std::string_view word, std::span<const std::string_view> known) {
    std::string_view best;
    std::size_t best_distance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string_view candidate : known) {
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

}  // namespace glasshouse::cli
