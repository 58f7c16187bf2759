// Reasons in words for people, and how far they can be trusted. Test: explain_test.cpp.
#include "tables.hpp"

namespace glasshouse::visibility {
namespace {

constexpr std::string_view kUnknownReason = "No rule of this program says who sees this.";

// The row of a reason; where there is none the row of the reason without its last part, since settings and remedies
// are explained once for all their fields and ids ("facebook.setting.profile" for "facebook.setting.profile.work").
const PolicyRow* find_row(const Policies::Tables& tables, std::string_view reason) {
    for (const auto& table : tables.platforms) {
        if (!table) continue;
        for (std::string_view id = reason; !id.empty();
             id = id.find('.') == std::string_view::npos ? std::string_view{} : id.substr(0, id.rfind('.'))) {
            if (const PolicyRow* row = table->find(id)) return row;
        }
    }
    return nullptr;
}

}  // namespace

std::string Policies::explain_reason(std::string_view reason) const {
    const PolicyRow* row = find_row(*tables_, reason);
    return row == nullptr ? std::string(kUnknownReason) : row->says;
}

bool Policies::is_unverified(std::string_view reason) const {
    const PolicyRow* row = find_row(*tables_, reason);
    return row == nullptr || !row->evidence.is_verified || row->evidence.is_stale;
}

}  // namespace glasshouse::visibility
