// The rules of one platform as a table of rows. Test: policy_table_test.cpp.
#include "policy_table.hpp"

#include "policy_row.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::visibility {

bool Conditions::is_empty_but_fields() const {
    return !from_day && !before_day && !joined_from_day && !joined_before_day && !younger_than && !older_than_days;
}

Result<std::vector<model::ItemKind>> parse_kinds(const TsvTable& table, const TsvTable::Row& row,
                                                 std::string_view cell) {
    std::vector<model::ItemKind> kinds;
    for (const std::string_view word : split_list(cell)) {
        const auto kind = find_by_id(model::kItemKinds, word);
        if (!kind) return table.fail_at(row, "'" + std::string(word) + "' is no item kind");
        kinds.push_back(*kind);
    }
    return kinds;
}

Result<PolicyTable> PolicyTable::parse(const Resource& file, std::string_view platform, Date today) {
    auto table = TsvTable::parse(file, kPolicyColumns);
    if (!table) return std::unexpected(table.error());
    PolicyTable policies;
    for (const TsvTable::Row& cells : table->rows()) {
        auto row = parse_policy_row(*table, cells, platform, today);
        if (!row) return std::unexpected(row.error());
        if (!*row) continue;
        const auto index = static_cast<std::uint32_t>(policies.rows_.size());
        if (!policies.by_id_.emplace((*row)->id, index).second) {
            return table->fail_at(cells, "the id '" + (*row)->id + "' stands twice");
        }
        for (const model::ItemKind kind : (*row)->kinds) policies.by_kind_[std::to_underlying(kind)].push_back(index);
        policies.rows_.push_back(*std::move(*row));
    }
    for (const model::ItemKindRow& kind : model::kItemKinds) {
        const auto& rows = policies.rows_of(kind.value);
        if (rows.empty()) continue;
        const Conditions& last = policies.rows_[rows.back()].conditions;
        if (!last.fields.empty() || !last.is_empty_but_fields()) {
            return fail(ErrorCode::Invalid, std::string(file.path),
                        "the last row of the kind '" + std::string(kind.id) + "' must have no condition");
        }
    }
    return policies;
}

const std::vector<std::uint32_t>& PolicyTable::rows_of(model::ItemKind kind) const {
    return by_kind_[std::to_underlying(kind)];
}

const PolicyRow* PolicyTable::find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &rows_[found->second];
}

const PolicyRow* PolicyTable::find_undated(model::ItemKind kind, std::string_view field) const {
    for (const std::uint32_t index : rows_of(kind)) {
        const Conditions& conditions = rows_[index].conditions;
        if (!conditions.is_empty_but_fields()) continue;
        if (conditions.fields.empty() || std::ranges::find(conditions.fields, field) != conditions.fields.end()) {
            return &rows_[index];
        }
    }
    return nullptr;
}

}  // namespace glasshouse::visibility
