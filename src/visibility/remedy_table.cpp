// Rows of data/remedies/<platform>.tsv. Test: remedy_table_test.cpp.
#include "remedy_table.hpp"

#include "policy_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

namespace glasshouse::visibility {
namespace {

enum class Column : std::uint8_t {
    Id,
    Title,
    Where,
    When,
    Destroys,
    Minutes,
    SecondsPerItem,
    Takes,
    Effect,
    Kinds,
    Fields,
    DoesNot,
    Source,
    Mark,
    Checked,
};

constexpr std::array<std::string_view, 15> kColumns{
    "id",     "title", "where",  "when",     "destroys", "minutes", "seconds-per-item", "takes",
    "effect", "kinds", "fields", "does-not", "source",   "mark",    "checked"};

constexpr std::array<IdRow<Effect>, 7> kEffects{{{Effect::OnlyMe, "only-me"},
                                                 {Effect::Remove, "remove"},
                                                 {Effect::LimitToFriends, "limit-to-friends"},
                                                 {Effect::HideFromFriends, "hide-from-friends"},
                                                 {Effect::DropTags, "drop-tags"},
                                                 {Effect::RestrictViewer, "restrict-viewer"},
                                                 {Effect::Future, "future"}}};
static_assert(in_enumerator_order(kEffects));

constexpr std::array<std::string_view, 3> kWhens{"before", "after", "any"};
constexpr std::array<std::string_view, 6> kTakes{"", "item", "group", "album", "field", "months"};
constexpr std::string_view kStepSeparator = "›";

std::string_view cell(const TsvTable::Row& row, Column column) { return row.cells[std::to_underlying(column)]; }

std::optional<std::uint32_t> parse_number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::vector<std::string> split_steps(std::string_view path) {
    std::vector<std::string> steps;
    while (!path.empty()) {
        const std::size_t end = path.find(kStepSeparator);
        steps.emplace_back(path.substr(0, end));
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + kStepSeparator.size());
    }
    return steps;
}

template <class Words>
bool has(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

// The first thing wrong with the plain cells of a row; absent when all is well.
std::optional<std::string> complaint_about(const TsvTable::Row& row) {
    if (cell(row, Column::Id).empty()) return "the id is missing";
    if (cell(row, Column::Title).empty()) return "the title is missing";
    if (cell(row, Column::Where).empty()) return "the steps of the menu path are missing";
    if (cell(row, Column::DoesNot).empty()) return "what the remedy does not do is missing";
    if (!has(kWhens, cell(row, Column::When))) return "'when' must be before, after or any";
    if (!has(kTakes, cell(row, Column::Takes))) return "'takes' must be empty, item, group, album, field or months";
    if (!has(std::array<std::string_view, 2>{"yes", "no"}, cell(row, Column::Destroys))) {
        return "'destroys' must be yes or no";
    }
    if (!parse_number(cell(row, Column::Minutes)) || !parse_number(cell(row, Column::SecondsPerItem))) {
        return "'minutes' and 'seconds-per-item' must be whole numbers";
    }
    if (!find_by_id(kEffects, cell(row, Column::Effect))) return "the effect is not a known one";
    return std::nullopt;
}

Remedy read_remedy(const TsvTable::Row& row, model::Platform platform) {
    return {std::string(cell(row, Column::Id)),
            platform,
            std::string(cell(row, Column::Title)),
            split_steps(cell(row, Column::Where)),
            std::string(cell(row, Column::When)),
            cell(row, Column::Destroys) == "yes",
            parse_number(cell(row, Column::Minutes)).value_or(0),
            parse_number(cell(row, Column::SecondsPerItem)).value_or(0),
            std::string(cell(row, Column::DoesNot)),
            std::string(cell(row, Column::Takes))};
}

Result<RemedyRow> parse_row(const TsvTable& table, const TsvTable::Row& row, model::Platform platform, Date today) {
    const EvidenceCells evidence_cells{cell(row, Column::Source), cell(row, Column::Mark), cell(row, Column::Checked)};
    const auto evidence = parse_evidence(table, row, evidence_cells, today);
    if (!evidence) return std::unexpected(evidence.error());
    auto kinds = parse_kinds(table, row, cell(row, Column::Kinds));
    if (!kinds) return std::unexpected(kinds.error());
    if (const auto complaint = complaint_about(row)) return table.fail_at(row, *complaint);
    RemedyRow remedy{read_remedy(row, platform),
                     find_by_id(kEffects, cell(row, Column::Effect)).value_or(Effect::Future),
                     *std::move(kinds),
                     {},
                     *evidence};
    for (const std::string_view field : split_list(cell(row, Column::Fields))) remedy.fields.emplace_back(field);
    if (remedy.kinds.empty() != (remedy.effect == Effect::RestrictViewer)) {
        return table.fail_at(row, "'kinds' must name item kinds, and none where the effect is on the viewer");
    }
    return remedy;
}

}  // namespace

Result<std::vector<RemedyRow>> parse_remedies(const Resource& file, model::Platform platform, Date today) {
    const auto table = TsvTable::parse(file, kColumns);
    if (!table) return std::unexpected(table.error());
    std::vector<RemedyRow> remedies;
    std::set<std::string> ids;
    for (const TsvTable::Row& row : table->rows()) {
        auto remedy = parse_row(*table, row, platform, today);
        if (!remedy) return std::unexpected(remedy.error());
        if (!ids.insert(remedy->remedy.id).second) {
            return table->fail_at(row, "the id '" + remedy->remedy.id + "' stands twice");
        }
        remedies.push_back(*std::move(remedy));
    }
    return remedies;
}

}  // namespace glasshouse::visibility
