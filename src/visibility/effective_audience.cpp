// Whom an item is addressed to and how that is known: what the item's state says, what the export states on it, what
// the account's settings govern, and last the platform's rules and defaults at its date.
// Test: effective_audience_test.cpp.
#include "tables.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::visibility {
namespace {

using model::Basis;

constexpr std::int64_t kSecondsPerDay = 24LL * 60 * 60;

// What the conditions of rows compare: taken from item and account once.
struct Moment {
    std::optional<std::int64_t> day;
    std::optional<std::int64_t> joined;
    std::optional<int> age;
    std::int64_t today;
};

std::int64_t to_day(std::int64_t seconds) {
    return seconds >= 0 ? seconds / kSecondsPerDay : -((-seconds + kSecondsPerDay - 1) / kSecondsPerDay);
}

int age_on(Date birthday, Date day) {
    const bool before_birthday = std::pair(day.month, day.day) < std::pair(birthday.month, birthday.day);
    return day.year - birthday.year - (before_birthday ? 1 : 0);
}

Moment moment_of(const model::Item& item, const model::Account& account, std::int64_t today) {
    Moment moment{{}, {}, {}, today};
    if (item.time) moment.day = to_day(item.time->seconds);
    if (account.created) moment.joined = to_day(to_seconds(*account.created));
    if (account.birthday && item.time) moment.age = age_on(*account.birthday, to_date(*item.time));
    return moment;
}

// A condition on something unknown does not hold: the rows that follow are for the case that nobody can tell.
bool holds(const Conditions& conditions, const Moment& moment, std::string_view field) {
    if (!conditions.fields.empty() && std::ranges::find(conditions.fields, field) == conditions.fields.end()) {
        return false;
    }
    if (conditions.from_day && (!moment.day || *moment.day < *conditions.from_day)) return false;
    if (conditions.before_day && (!moment.day || *moment.day >= *conditions.before_day)) return false;
    if (conditions.joined_from_day && (!moment.joined || *moment.joined < *conditions.joined_from_day)) return false;
    if (conditions.joined_before_day && (!moment.joined || *moment.joined >= *conditions.joined_before_day)) {
        return false;
    }
    if (conditions.younger_than && (!moment.age || *moment.age >= *conditions.younger_than)) return false;
    if (conditions.older_than_days && (!moment.day || moment.today - *moment.day < *conditions.older_than_days)) {
        return false;
    }
    return true;
}

const PolicyRow* fitting_row(const PolicyTable& table, const model::Item& item, const model::Account& account,
                             std::int64_t today) {
    const auto& rows = table.rows_of(item.kind);
    if (rows.empty()) return nullptr;
    const Moment moment = moment_of(item, account, today);
    const auto found = std::ranges::find_if(
        rows, [&](std::uint32_t index) { return holds(table.row(index).conditions, moment, item.field); });
    return found == rows.end() ? nullptr : &table.row(*found);
}

// The field matters where rows, settings or remedies tell fields apart; for the others it would only multiply
// circumstances.
bool keeps_field(model::ItemKind kind) {
    return kind == model::ItemKind::ProfileField || kind == model::ItemKind::ProfileHistory ||
           kind == model::ItemKind::PageLike || kind == model::ItemKind::Fundraiser;
}

struct Setting {
    const model::Audience* audience;
    std::string key;
};

// "likes.music" before "likes"; a profile entry only by its own key, since no setting covers them all.
std::optional<Setting> find_setting(const PolicyRow& row, const model::Item& item, const model::Account& account) {
    if (row.setting.empty() || account.settings.empty()) return std::nullopt;
    if (row.setting_has_field && !item.field.empty()) {
        std::string key = row.setting + '.' + item.field;
        const auto found = account.settings.find(key);
        if (found != account.settings.end()) return Setting{&found->second, std::move(key)};
    }
    const auto found = account.settings.find(row.setting);
    if (found == account.settings.end()) return std::nullopt;
    return Setting{&found->second, row.setting};
}

void decide_by_row(const PolicyRow& row, Circumstance& circumstance) {
    const bool by_rule = row.decides == Decides::Fixed || row.decides == Decides::Retired;
    circumstance.audience = row.audience;
    circumstance.basis = by_rule ? Basis::Rule : Basis::Assumed;
    circumstance.reason = row.id;
}

void decide(const PolicyRow* row, const model::Item& item, const model::Account& account, Circumstance& circumstance) {
    const std::string platform{to_id(item.platform)};
    if (item.state != model::ItemState::Live) {
        circumstance.audience.kind = model::AudienceKind::OnlyMe;
        circumstance.basis = Basis::Stated;
        circumstance.reason = platform + ".state." + std::string(to_id(item.state));
    } else if (row != nullptr && row->decides == Decides::Retired) {
        decide_by_row(*row, circumstance);
    } else if (item.stated_audience) {
        circumstance.audience = *item.stated_audience;
        circumstance.basis = Basis::Stated;
        circumstance.reason = platform + ".stated";
    } else if (row == nullptr) {
        circumstance.reason = platform + ".unknown";
    } else if (const auto setting = find_setting(*row, item, account)) {
        circumstance.audience = *setting->audience;
        circumstance.basis = Basis::Settings;
        circumstance.reason = platform + ".setting." + setting->key;
    } else {
        decide_by_row(*row, circumstance);
    }
}

}  // namespace

Circumstance Policies::circumstance_of(const model::Item& item, const model::Account& account) const {
    Circumstance circumstance;
    circumstance.platform = item.platform;
    circumstance.kind = item.kind;
    circumstance.state = item.state;
    circumstance.author = item.author;
    circumstance.tagged = item.author == model::Author::Self && !item.people.empty();
    circumstance.administers = item.administers;
    if (keeps_field(item.kind)) circumstance.field = item.field;
    const PolicyTable* table = tables_->find(item.platform);
    const PolicyRow* row = table == nullptr ? nullptr : fitting_row(*table, item, account, tables_->today);
    decide(row, item, account, circumstance);
    return circumstance;
}

}  // namespace glasshouse::visibility
