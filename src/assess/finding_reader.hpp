#pragma once

#include "conduct.hpp"
#include "glasshouse/assess/assessor.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "structure.hpp"

#include <string>
#include <vector>

namespace glasshouse::assess {

/// Runs the lexicons over an item's fields and adds the findings without words. Borrows the lexicons.
class FindingReader {
public:
    FindingReader(const lexicon::Lexicons& lexicons, Structure structure, const ConductStudies& studies);

    [[nodiscard]] ItemReading read(const model::Item& item) const;
    /// Rules of the lexicons in their order, then those of data/structure.tsv; a finding's rule is an index into them.
    [[nodiscard]] const std::vector<RuleInfo>& rules() const { return rules_; }

private:
    void read_field(const model::Item& item, model::ItemField field, ItemReading& reading) const;

    const lexicon::Lexicons* lexicons_;
    Structure structure_;
    std::vector<RuleInfo> rules_;
    std::vector<std::uint32_t> structure_rules_;  ///< row of structure_ to index in rules_
};

}  // namespace glasshouse::assess
