// Looking things up in the rules. Tests: policies_test.cpp, judge_test.cpp.
#include "tables.hpp"

#include <utility>

namespace glasshouse::visibility {

const PolicyTable* Policies::Tables::find(model::Platform platform) const {
    const auto& table = platforms[std::to_underlying(platform)];
    return table ? &*table : nullptr;
}

const PolicyRow* Policies::Tables::row_of(const Circumstance& circumstance) const {
    const PolicyTable* table = find(circumstance.platform);
    if (table == nullptr) return nullptr;
    const PolicyRow* row = table->find(circumstance.reason);
    if (row != nullptr && row->decides != Decides::Law) return row;
    return table->find_undated(circumstance.kind, circumstance.field);
}

const PolicyRow* Policies::Tables::find_law(model::Platform platform, std::string_view name) const {
    const PolicyTable* table = find(platform);
    return table == nullptr ? nullptr : table->find(std::string(to_id(platform)) + '.' + std::string(name));
}

const RemedyRow* Policies::Tables::find_remedy(model::Platform platform, std::string_view id) const {
    for (const RemedyRow& row : remedy_rows) {
        if (row.remedy.platform == platform && row.remedy.id == id) return &row;
    }
    return nullptr;
}

}  // namespace glasshouse::visibility
