// Cells of data/visibility/<platform>.tsv. Test: policy_table_test.cpp.
#include "policy_row.hpp"

#include <charconv>
#include <cmath>
#include <utility>

namespace glasshouse::visibility {

const std::array<std::string_view, 23> kPolicyColumns{"id",
                                                      "kinds",
                                                      "fields",
                                                      "from",
                                                      "to",
                                                      "joined-from",
                                                      "joined-before",
                                                      "younger-than",
                                                      "older-than-days",
                                                      "in-force-from",
                                                      "decides",
                                                      "audience",
                                                      "public",
                                                      "friends-of-friends",
                                                      "friends",
                                                      "setting",
                                                      "surface",
                                                      "web",
                                                      "restricted",
                                                      "source",
                                                      "mark",
                                                      "checked",
                                                      "says"};

namespace {

constexpr std::array<IdRow<Decides>, 5> kDecides{{{Decides::Fixed, "fixed"},
                                                  {Decides::Retired, "retired"},
                                                  {Decides::Assumed, "assumed"},
                                                  {Decides::Host, "host"},
                                                  {Decides::Law, "law"}}};
static_assert(in_enumerator_order(kDecides));

constexpr std::int64_t kSecondsPerDay = 24LL * 60 * 60;

// Reads cells one after the other and keeps the first complaint, so that a row's reading is a list of its cells.
class RowReader {
public:
    explicit RowReader(const TsvTable::Row& row) : row_(row) {}

    [[nodiscard]] std::string_view cell(PolicyColumn column) const { return row_.cells[std::to_underlying(column)]; }

    std::optional<std::int64_t> day(PolicyColumn column) {
        if (cell(column).empty()) return std::nullopt;
        const auto date = parse_date(cell(column));
        if (!date) return complain(column, "a date YYYY-MM-DD"), std::nullopt;
        return to_seconds(*date) / kSecondsPerDay;
    }

    std::optional<int> whole_number(PolicyColumn column) {
        const std::string_view text = cell(column);
        if (text.empty()) return std::nullopt;
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size() || value < 0) complain(column, "a whole number");
        return value;
    }

    double share(PolicyColumn column) {
        const std::string_view text = cell(column);
        if (text.empty()) return 0;
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool is_share = error == std::errc{} && end == text.data() + text.size() && value >= 0 && value <= 1;
        if (!is_share) complain(column, "a number from 0 to 1");
        return is_share ? value : 0;
    }

    template <class Table>
    auto word(PolicyColumn column, const Table& words) {
        const auto value = find_by_id(words, cell(column));
        if (!value) complain(column, "one of its words");
        return value.value_or(words.front().value);
    }

    void complain(PolicyColumn column, std::string_view expected) {
        if (complaint_) return;
        complaint_ = "column '" + std::string(kPolicyColumns[std::to_underlying(column)]) + "' must hold " +
                     std::string(expected);
    }

    [[nodiscard]] const std::optional<std::string>& complaint() const { return complaint_; }

private:
    const TsvTable::Row& row_;
    std::optional<std::string> complaint_;
};

Conditions read_conditions(RowReader& cells) {
    Conditions conditions;
    for (const std::string_view field : split_list(cells.cell(PolicyColumn::Fields))) {
        conditions.fields.emplace_back(field);
    }
    conditions.from_day = cells.day(PolicyColumn::From);
    conditions.before_day = cells.day(PolicyColumn::Before);
    conditions.joined_from_day = cells.day(PolicyColumn::JoinedFrom);
    conditions.joined_before_day = cells.day(PolicyColumn::JoinedBefore);
    conditions.younger_than = cells.whole_number(PolicyColumn::YoungerThan);
    conditions.older_than_days = cells.whole_number(PolicyColumn::OlderThanDays);
    return conditions;
}

void read_setting(RowReader& cells, PolicyRow& row) {
    std::string_view key = cells.cell(PolicyColumn::Setting);
    // What is set for posts to come says nothing about those that are there.
    if (key == "future-posts") cells.complain(PolicyColumn::Setting, "a setting that governs items already there");
    row.setting_has_field = key.ends_with(".*");
    if (row.setting_has_field) key.remove_suffix(2);
    row.setting = key;
}

void read_audience(RowReader& cells, PolicyRow& row) {
    const auto audience = model::parse_audience(cells.cell(PolicyColumn::Audience));
    if (!audience) cells.complain(PolicyColumn::Audience, "an audience");
    row.audience = audience.value_or(model::Audience{});
    row.shares = {cells.share(PolicyColumn::Everybody), cells.share(PolicyColumn::FriendsOfFriends),
                  cells.share(PolicyColumn::Friends)};
    const double sum = row.shares.everybody + row.shares.friends_of_friends + row.shares.friends;
    const bool needs_shares = row.decides == Decides::Assumed || row.decides == Decides::Host;
    if (needs_shares && (sum <= 0 || sum > 1.000001)) {
        cells.complain(PolicyColumn::Everybody, "shares that add up to more than 0 and at most 1 with the next two");
    }
    if (!needs_shares && std::abs(sum) > 0) cells.complain(PolicyColumn::Everybody, "nothing where a rule decides");
    read_setting(cells, row);
    row.surface = cells.whole_number(PolicyColumn::Surface).value_or(0);
    if (row.surface < 1 || row.surface > 4) cells.complain(PolicyColumn::Surface, "a number from 1 to 4");
    row.web = cells.word(PolicyColumn::Web, model::kVerdicts);
    const std::string_view restricted = cells.cell(PolicyColumn::Restricted);
    if (restricted != "public" && restricted != "no") cells.complain(PolicyColumn::Restricted, "'public' or 'no'");
    row.shown_to_restricted = restricted == "public";
}

}  // namespace

Result<std::optional<PolicyRow>> parse_policy_row(const TsvTable& table, const TsvTable::Row& row,
                                                  std::string_view platform, Date today) {
    RowReader cells(row);
    auto evidence = parse_evidence(
        table, row,
        {cells.cell(PolicyColumn::Source), cells.cell(PolicyColumn::Mark), cells.cell(PolicyColumn::Checked)}, today);
    if (!evidence) return std::unexpected(evidence.error());
    auto kinds = parse_kinds(table, row, cells.cell(PolicyColumn::Kinds));
    if (!kinds) return std::unexpected(kinds.error());
    PolicyRow policy;
    policy.id = std::string(platform) + '.' + std::string(cells.cell(PolicyColumn::Id));
    policy.kinds = *std::move(kinds);
    policy.evidence = *evidence;
    policy.says = cells.cell(PolicyColumn::Says);
    policy.decides = cells.word(PolicyColumn::Decides, kDecides);
    policy.conditions = read_conditions(cells);
    if (policy.decides != Decides::Law) read_audience(cells, policy);
    if (cells.cell(PolicyColumn::Id).empty()) cells.complain(PolicyColumn::Id, "a name");
    if (policy.says.empty()) cells.complain(PolicyColumn::Says, "a sentence for people");
    if (policy.kinds.empty() != (policy.decides == Decides::Law)) {
        cells.complain(PolicyColumn::Kinds, "item kinds, and none where 'decides' is 'law'");
    }
    const auto in_force = cells.day(PolicyColumn::InForceFrom);
    if (cells.complaint()) return table.fail_at(row, *cells.complaint());
    if (in_force && *in_force * kSecondsPerDay > to_seconds(today)) return std::optional<PolicyRow>{};
    return std::optional(std::move(policy));
}

}  // namespace glasshouse::visibility
