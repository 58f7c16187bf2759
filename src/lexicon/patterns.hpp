#pragma once

#include "glasshouse/text/text.hpp"
#include "lexicon/matcher.hpp"
#include "lexicon/rule_set.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Where a pattern of a rule matched and passed its check.
struct PatternMatch {
    std::uint32_t rule = 0;
    std::uint32_t pattern = 0;  ///< index into the rule's patterns
    text::Span span;
};

/// The expressions of all rules. Tried only on texts that hold what the rule's `literal` asks for. Immutable and
/// thread-safe once built.
class Patterns {
public:
    /// A pattern that does not compile is reported (E18) and left out.
    Patterns(const RuleSet& set, Messages& messages);
    Patterns(Patterns&&) noexcept;
    Patterns& operator=(Patterns&&) noexcept;
    ~Patterns();

    [[nodiscard]] bool empty() const;
    /// Appends the matches of the owners asked for.
    void find(std::string_view text, const OwnerSet& owners, std::vector<PatternMatch>& out) const;

private:
    struct Row;
    std::vector<Row> rows_;
};

/// True when the text passes the test: check digits, or a day that exists.
[[nodiscard]] bool passes(Check check, std::string_view text);

}  // namespace glasshouse::lexicon
