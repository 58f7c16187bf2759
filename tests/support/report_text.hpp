#pragma once

#include "glasshouse/report/report.hpp"
#include "support/audit_builder.hpp"

#include <sstream>
#include <stdexcept>
#include <string>

namespace glasshouse::test {

using Writer = Result<void>(const assess::Audit&, const assess::ItemSource&, const report::Options&, std::ostream&);

/// What a writer writes of an audit.
inline std::string written(Writer* writer, const AuditBuilder& builder, const report::Options& options = {}) {
    std::ostringstream out;
    if (const auto result = writer(builder.audit, builder.items, options, out); !result) {
        throw std::runtime_error(to_message(result.error()));
    }
    return out.str();
}

/// How often a text stands in another.
inline std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++count;
    return count;
}

}  // namespace glasshouse::test
