#pragma once

#include "glasshouse/text/text.hpp"
#include "lexicon/column.hpp"
#include "lexicon/literal_finder.hpp"
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

/// The expressions of rules. Tried only on texts that hold what the rule's `literal` asks for and some string that the
/// expression cannot match without, and compiled when they are first tried. Thread-safe.
class Patterns {
public:
    /// None.
    Patterns();
    /// Those of the rules from `first_rule` on. A pattern that does not compile is reported (E18) and left out.
    Patterns(const RuleSet& set, std::uint32_t first_rule, Messages& messages);
    Patterns(Patterns&&) noexcept;
    Patterns& operator=(Patterns&&) noexcept;
    ~Patterns();

    /// Appends the matches of the owners asked for, among the rules of the language and those of every language.
    void find(std::string_view text, std::string_view language, const OwnerSet& owners,
              std::vector<PatternMatch>& out) const;

    template <class Image>
    void transfer(Image& image) {
        image.column(rows_);
        image.column(groups_);
        expressions_.transfer(image);
        languages_.transfer(image);
        literals_.resize(languages_.size());
        for (LiteralFinder& literals : literals_) literals.transfer(image);
        prepare();
    }

private:
    class Expression;
    struct Row {
        std::uint32_t rule = 0;
        std::uint32_t pattern = 0;
        std::uint32_t expression = 0;  ///< index into expressions_
        Check check = Check::None;
        bool has_atoms = false;
        std::uint16_t padding = 0;
    };
    /// The patterns of one rule: rows [first, last), tried together or not at all.
    struct Group {
        std::uint32_t rule = 0;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint32_t fewest_digits = 0;  ///< of `digits N`; 0: no such literal
        std::uint32_t language = 0;       ///< index into languages_
        std::uint32_t is_always_tried = 0;
    };
    using Literals = std::vector<LiteralFinder::Literal>;

    void add_group(const RuleSet& set, std::uint32_t rule, std::vector<Literals>& literals, Messages& messages);
    void add_atoms(std::vector<Literals>& literals);
    std::uint32_t number_of_language(std::string_view language);
    void prepare();
    void find_of_language(std::string_view text, std::uint32_t language, const OwnerSet& owners,
                          std::vector<PatternMatch>& out) const;
    void try_row(const Row& row, std::string_view text, std::vector<PatternMatch>& out) const;

    Column<Row> rows_;
    Column<Group> groups_;
    Texts expressions_;
    Texts languages_;
    /// By language, so that a text meets its own alone. Literals mark their group, atoms their row, after all groups.
    std::vector<LiteralFinder> literals_;
    std::unique_ptr<Expression[]> compiled_;  ///< by row
};

/// True when the text passes the test: check digits, or a day that exists.
[[nodiscard]] bool passes(Check check, std::string_view text);

}  // namespace glasshouse::lexicon
