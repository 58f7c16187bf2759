#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace glasshouse::assess {

/// When a limit is worth saying.
enum class LimitHolds : std::uint8_t { Always, Assumed, Pictures, Languages, Hosts, Groups };

/// What cannot be seen from an export, from data/cannot_see.tsv.
class SightLimits {
public:
    [[nodiscard]] static Result<SightLimits> parse(const Resource& file);
    /// The sentences that hold for this audit, in the file's order. Requires its totals and kinds.
    [[nodiscard]] std::vector<std::string> sentences(const Audit& audit) const;

private:
    struct Row {
        LimitHolds holds;
        std::string says;
    };
    std::vector<Row> rows_;
};

}  // namespace glasshouse::assess
