// data/structure.tsv. Test: structure_test.cpp.
#include "structure.hpp"

#include "glasshouse/base/tsv.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace glasshouse::assess {
namespace {

constexpr std::array<std::string_view, 7> kColumns{"kinds", "field", "when", "rule", "privacy", "conduct", "say"};

constexpr std::array<IdRow<Presence>, 5> kPresences{{{Presence::Always, "always"},
                                                     {Presence::Text, "text"},
                                                     {Presence::Place, "place"},
                                                     {Presence::Position, "position"},
                                                     {Presence::Count, "count"}}};
static_assert(in_enumerator_order(kPresences));

bool is_there(Presence presence, const model::Item& item) {
    switch (presence) {
        case Presence::Always: return true;
        case Presence::Text: return !item.text.empty();
        case Presence::Place: return item.place && !item.place->name.empty();
        case Presence::Position: return item.place && item.place->position;
        case Presence::Count: return item.count > 0;
    }
    return false;
}

std::optional<std::uint8_t> parse_grade(std::string_view cell) {
    const bool is_grade = cell.size() == 1 && cell.front() >= '0' && cell.front() <= '3';
    return is_grade ? std::optional(static_cast<std::uint8_t>(cell.front() - '0')) : std::nullopt;
}

Result<StructureRow> parse_row(const TsvTable& table, const TsvTable::Row& row) {
    StructureRow parsed;
    for (const std::string_view word : split_list(row.cells[0])) {
        if (word == "*") continue;
        const auto kind = find_by_id(model::kItemKinds, word);
        if (!kind) return table.fail_at(row, "'" + std::string(word) + "' is no item kind");
        parsed.kinds.push_back(*kind);
    }
    if (parsed.kinds.empty() && row.cells[0] != "*") return table.fail_at(row, "name item kinds, or * for all");
    const auto presence = find_by_id(kPresences, row.cells[2]);
    if (!presence) return table.fail_at(row, "'when' must be always, text, place, position or count");
    const auto topic = model::topic_of_rule(row.cells[3]);
    if (!topic || row.cells[3].find('.') == std::string_view::npos) {
        return table.fail_at(row, "the rule must be <topic>.<name> of a known topic");
    }
    const auto privacy = parse_grade(row.cells[4]);
    if (!privacy) return table.fail_at(row, "privacy must be 0, 1, 2 or 3");
    // That something is there says nothing of how anybody behaved.
    if (row.cells[5] != "0") return table.fail_at(row, "conduct must be 0 for a finding without words");
    if (row.cells[6].empty()) return table.fail_at(row, "the sentence for the reader is missing");
    parsed.field = row.cells[1];
    parsed.presence = *presence;
    parsed.rule = {std::string(row.cells[3]), std::string(row.cells[6]), *topic, {*privacy, 0}, "structure", {}};
    return parsed;
}

}  // namespace

Result<Structure> Structure::parse(const Resource& file) {
    const auto table = TsvTable::parse(file, kColumns);
    if (!table) return std::unexpected(table.error());
    Structure structure;
    for (const TsvTable::Row& cells : table->rows()) {
        auto row = parse_row(*table, cells);
        if (!row) return std::unexpected(row.error());
        const auto index = static_cast<std::uint32_t>(structure.rows_.size());
        for (const model::ItemKindRow& kind : model::kItemKinds) {
            const bool is_named = row->kinds.empty() || std::ranges::find(row->kinds, kind.value) != row->kinds.end();
            if (is_named) structure.by_kind_[std::to_underlying(kind.value)].push_back(index);
        }
        structure.rows_.push_back(*std::move(row));
    }
    return structure;
}

std::vector<std::uint32_t> Structure::matches(const model::Item& item) const {
    std::vector<std::uint32_t> found;
    std::array<bool, kPresences.size()> is_taken{};
    for (const std::uint32_t index : by_kind_[std::to_underlying(item.kind)]) {
        const StructureRow& row = rows_[index];
        if (!row.field.empty() && row.field != item.field) continue;
        if (is_taken[std::to_underlying(row.presence)] || !is_there(row.presence, item)) continue;
        is_taken[std::to_underlying(row.presence)] = true;
        found.push_back(index);
    }
    return found;
}

model::ItemField field_of(Presence presence) {
    switch (presence) {
        case Presence::Text: return model::ItemField::Text;
        case Presence::Place:
        case Presence::Position: return model::ItemField::Place;
        case Presence::Always:
        case Presence::Count: return model::ItemField::None;
    }
    return model::ItemField::None;
}

}  // namespace glasshouse::assess
