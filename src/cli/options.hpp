#pragma once

#include "glasshouse/base/result.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::cli {

/// One option of a command. Without a value name it is a switch.
struct OptionSpec {
    std::string_view name;        ///< without the dashes
    std::string_view value_name;  ///< "DIR"; empty for a switch
    std::string_view help;
    bool repeatable = false;
};

/// A command line taken apart. Values are as the user typed them.
class ParsedOptions {
public:
    [[nodiscard]] bool has(std::string_view name) const;
    /// The last value given, or `otherwise`.
    [[nodiscard]] std::string value(std::string_view name, std::string_view otherwise = {}) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    [[nodiscard]] const std::vector<std::string>& positionals() const { return positionals_; }

private:
    friend Result<ParsedOptions> parse_options(std::span<const OptionSpec> specs, std::span<const std::string> args);
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
    std::vector<std::string> positionals_;
};

/// Fails with Usage, naming the nearest right option.
[[nodiscard]] Result<ParsedOptions> parse_options(std::span<const OptionSpec> specs, std::span<const std::string> args);

/// The option list of --help, one line each.
[[nodiscard]] std::string describe_options(std::span<const OptionSpec> specs);

/// The word of `known` that is nearest to `word`, empty when none is near.
[[nodiscard]] std::string_view nearest_word(std::string_view word, std::span<const std::string_view> known);

}  // namespace glasshouse::cli
