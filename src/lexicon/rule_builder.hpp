#pragma once

#include "lexicon/rule_set.hpp"

#include <map>
#include <string>

namespace glasshouse::lexicon {

/// Turns the fields of one block into a rule or into additions to one. Borrows everything.
class RuleBuilder {
public:
    RuleBuilder(const LexFile& file, const Endings& endings, Messages& messages)
        : file_(file), endings_(endings), messages_(messages) {}

    /// Applies every field of the block; a faulty one is reported and leaves the rule as it was.
    void apply(const Block& block, RuleSource& rule);
    [[nodiscard]] std::vector<Term> read_terms(const Field& field);

private:
    void apply_field(const Field& field, RuleSource& rule, bool adds);
    void read_grade(const Field& field, std::uint8_t& grade);
    void read_near(const Field& field, RuleSource& rule);
    void read_where(const Field& field, RuleSource& rule);
    void read_denial(const Field& field, RuleSource& rule);
    void read_literals(const Field& field, RuleSource& rule);
    void report(const Field& field, std::uint32_t offset, std::string_view code, std::string message);

    const LexFile& file_;
    const Endings& endings_;
    Messages& messages_;
};

}  // namespace glasshouse::lexicon
