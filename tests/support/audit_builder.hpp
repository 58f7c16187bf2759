#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/assess/item_source.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace glasshouse::test {

/// Items in a vector, in report order; equal ids are numbered by the plainest means. Tests compare the store with it.
class VectorItems final : public assess::ItemSource {
public:
    std::vector<assess::AuditedItem> items;

    void finish() {
        const auto code = [](const assess::AuditedItem& item) { return model::row_of(item.item.platform).code; };
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (std::size_t j = 0; j < items.size(); ++j) {
                const bool same = items[i].id == items[j].id && code(items[i]) == code(items[j]);
                if (i != j && same && (before(items[j], items[i]) || (!before(items[i], items[j]) && j < i))) {
                    ++items[i].ordinal;
                }
            }
        }
        std::ranges::stable_sort(items, [&](const auto& a, const auto& b) {
            if (before(b, a) != before(a, b)) return a.item.time && (!b.item.time || before(b, a));
            return std::tuple(code(a), a.id, a.ordinal) < std::tuple(code(b), b.id, b.ordinal);
        });
    }

    [[nodiscard]] Result<void> for_each(assess::ItemSelection selection,
                                        const std::function<bool(const assess::AuditedItem&)>& visit) const override {
        for (const assess::AuditedItem& item : items) {
            const bool newly = item.newly_visible != assess::NewlyVisible::No;
            const bool revealing =
                selection == assess::ItemSelection::Revealing || selection == assess::ItemSelection::RevealingUnordered;
            if (revealing && item.findings.empty()) continue;
            if (selection == assess::ItemSelection::Reported && item.findings.empty() && !newly) continue;
            if (!visit(item)) break;
        }
        return {};
    }

private:
    // Earlier in time; what has no date comes after everything.
    static bool before(const assess::AuditedItem& a, const assess::AuditedItem& b) {
        if (!a.item.time || !b.item.time) return a.item.time.has_value() && !b.item.time.has_value();
        return a.item.time->seconds < b.item.time->seconds;
    }
};

/// Who sees the items of a test, by name.
enum class SeenBy : std::uint8_t { Everybody, Friends, Unknown, Nobody };

/// An invented item: `item("Had wine").kind(…).on(2011, 5, 2).seen_by(SeenBy::Friends).finding(0, "wine")`.
class ItemBuilder {
public:
    explicit ItemBuilder(std::string text) {
        audited_.item.text = std::move(text);
        audited_.item.source.entry = "your_facebook_activity/posts/your_posts_1.json";
    }
    ItemBuilder& kind(model::ItemKind kind) { return audited_.item.kind = kind, *this; }
    ItemBuilder& on(int year, int month, int day) {
        audited_.item.time = Timestamp{to_seconds(Date{year, month, day}) + 3600 * 19, TimePrecision::Second, true};
        return *this;
    }
    ItemBuilder& id(std::uint64_t hash) { return audited_.id.hash = hash, *this; }
    ItemBuilder& title(std::string title) { return audited_.item.title = std::move(title), *this; }
    ItemBuilder& container(std::string name) { return audited_.item.container = std::move(name), *this; }
    ItemBuilder& other_party(std::string name) { return audited_.item.other_party = std::move(name), *this; }
    ItemBuilder& people(std::vector<std::string> names) { return audited_.item.people = std::move(names), *this; }
    ItemBuilder& url(std::string url) { return audited_.item.url = std::move(url), *this; }
    ItemBuilder& place(std::string name, double latitude, double longitude) {
        audited_.item.place = model::Place{std::move(name), model::Position{latitude, longitude}};
        return *this;
    }
    ItemBuilder& record(std::uint64_t record) { return audited_.item.source.record = record, *this; }
    ItemBuilder& seen_by(SeenBy seen) { return audited_.circumstance = std::to_underlying(seen), *this; }
    /// A finding of the rule with this index on the first occurrence of `words` in the field; none: without a span.
    ItemBuilder& finding(std::uint32_t rule, const std::string& words,
                         model::ItemField field = model::ItemField::Text) {
        assess::Finding finding{rule, model::Certainty::Sure, words.empty() ? model::ItemField::None : field, {}, {}};
        const std::size_t at = words.empty() ? std::string::npos : field_text(audited_.item, field).find(words);
        if (at != std::string::npos) {
            finding.span = text::Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
            finding.why.push_back("term \"" + words + "\"");
        }
        audited_.findings.push_back(std::move(finding));
        return *this;
    }
    [[nodiscard]] assess::AuditedItem build() const { return audited_; }
    [[nodiscard]] model::Item& raw() { return audited_.item; }

private:
    assess::AuditedItem audited_;
};

/// An audit of invented items with all its counts taken from them.
class AuditBuilder {
public:
    assess::Audit audit;
    VectorItems items;

    AuditBuilder();
    AuditBuilder& add(const ItemBuilder& builder) {
        items.items.push_back(builder.build());
        return *this;
    }
    /// Grades, counts, years, topics, the ten; call once.
    AuditBuilder& finish();

private:
    void add_circumstance(model::AudienceKind audience, model::Basis basis, assess::Verdicts verdicts,
                          assess::NewlyVisible newly);
    void count(assess::AuditedItem& item);
    void count_topics(const assess::AuditedItem& item);
};

inline void AuditBuilder::add_circumstance(model::AudienceKind audience, model::Basis basis, assess::Verdicts verdicts,
                                           assess::NewlyVisible newly) {
    assess::JudgedCircumstance judged;
    judged.circumstance.audience.kind = audience;
    judged.circumstance.basis = basis;
    judged.circumstance.reason = "facebook.post.sticky";
    judged.verdicts = verdicts;
    judged.newly_visible = newly;
    audit.circumstances.push_back(judged);
}

inline AuditBuilder::AuditBuilder() {
    using enum model::Verdict;
    audit.today = Date{2026, 11, 22};
    audit.version = "0.1.0";
    audit.owner = "Ana Example";
    audit.viewer = model::to_viewer(model::ViewerFlag::NewFriend);
    audit.baseline = model::to_viewer(model::ViewerFlag::Member);
    audit.inputs = {{"facebook-anaexample.zip", model::Platform::Facebook, "json", Date{2026, 11, 20}, 1}};
    audit.lexicons = {{"alcohol.en", "2026.11", std::string(64, 'a')}, {"family.en", "2026.11", std::string(64, 'b')}};
    audit.policies = {{"facebook", "2026-11-22", std::string(64, 'c')}};
    audit.settings = {{"facebook.friends-list", "friends", model::Basis::Settings, "privacy_settings.json"},
                      {"facebook.group.Quiet Harbour Circle", "group:private", model::Basis::User, "settings.ini"}};
    audit.rules = {
        {"alcohol.drink", "An alcoholic drink is mentioned", model::Topic::Alcohol, {1, 1}, "alcohol.en", ""},
        {"family.child", "A child of yours is named", model::Topic::Family, {3, 0}, "family.en", ""},
        {"alcohol.excess", "Drinking too much is described", model::Topic::Alcohol, {2, 3}, "alcohol.en", "C12"},
        {"location.position", "The place can be found on a map", model::Topic::Location, {2, 0}, "structure", ""}};
    add_circumstance(model::AudienceKind::Public, model::Basis::Stated, {{Yes, Yes, Yes, Yes, Yes, Yes}, Yes, Yes},
                     assess::NewlyVisible::No);
    add_circumstance(model::AudienceKind::Friends, model::Basis::Settings, {{No, No, No, Yes, No, Yes}, Yes, No},
                     assess::NewlyVisible::Yes);
    add_circumstance(model::AudienceKind::Unknown, model::Basis::Assumed,
                     {{Unlikely, Depends, Depends, Likely, Depends, Yes}, Likely, Depends},
                     assess::NewlyVisible::Maybe);
    add_circumstance(model::AudienceKind::OnlyMe, model::Basis::Stated, {{No, No, No, No, No, Yes}, No, No},
                     assess::NewlyVisible::No);
    audit.cannot_see = {"Posts that other people made about you without a tag are not in your export."};
    audit.coverage.entry_read("facebook.posts");
    audit.coverage.entry_skipped("messages");
    audit.coverage.record_skipped("facebook.posts", "duplicate", 2);
    audit.coverage.missing("The file with your comments is not in this export.");
}

inline void AuditBuilder::count_topics(const assess::AuditedItem& item) {
    std::set<model::Topic> topics;
    for (const assess::Finding& finding : item.findings) topics.insert(audit.rules[finding.rule].topic);
    for (const model::Topic topic : topics) {
        auto at = std::ranges::find(audit.topics, topic, &assess::TopicSummary::topic);
        if (at == audit.topics.end()) at = audit.topics.insert(at, assess::TopicSummary{topic, 0, {}, {}, {}});
        model::Grades highest;
        for (const assess::Finding& finding : item.findings) {
            if (audit.rules[finding.rule].topic != topic) continue;
            highest.privacy = std::max(highest.privacy, audit.rules[finding.rule].grades.privacy);
            highest.conduct = std::max(highest.conduct, audit.rules[finding.rule].grades.conduct);
        }
        ++at->items;
        at->newly_visible.low += item.newly_visible == assess::NewlyVisible::Yes ? 1U : 0U;
        at->newly_visible.high += item.newly_visible != assess::NewlyVisible::No ? 1U : 0U;
        if (highest.privacy > 0) ++at->privacy[highest.privacy - 1U];
        if (highest.conduct > 0) ++at->conduct[highest.conduct - 1U];
    }
}

inline void AuditBuilder::count(assess::AuditedItem& item) {
    for (const assess::Finding& finding : item.findings) {
        item.privacy = std::max(item.privacy, audit.rules[finding.rule].grades.privacy);
        item.conduct = std::max(item.conduct, audit.rules[finding.rule].grades.conduct);
    }
    item.verdicts = audit.circumstances[item.circumstance].verdicts;
    item.newly_visible = audit.circumstances[item.circumstance].newly_visible;
    assess::Totals& totals = audit.totals;
    ++totals.items;
    for (std::size_t i = 0; i < model::kStandardViewers.size(); ++i) {
        ++totals.by_viewer[std::string(model::to_id(model::kStandardViewers[i]))]
                          [std::to_underlying(item.verdicts.standard[i])];
    }
    ++totals.by_viewer["viewer"][std::to_underlying(item.verdicts.viewer)];
    const std::uint64_t low = item.newly_visible == assess::NewlyVisible::Yes ? 1 : 0;
    const std::uint64_t high = item.newly_visible != assess::NewlyVisible::No ? 1 : 0;
    totals.newly_visible.low += low;
    totals.newly_visible.high += high;
    totals.newly_visible_private.low += item.privacy > 0 ? low : 0;
    totals.newly_visible_private.high += item.privacy > 0 ? high : 0;
    totals.newly_visible_conduct += item.conduct >= 2 ? low : 0;
    totals.with_finding += item.findings.empty() ? 0U : 1U;
    totals.with_conduct += item.conduct >= 2 ? 1U : 0U;
    totals.undated += item.item.time ? 0U : 1U;
    totals.assumed_share +=
        audit.circumstances[item.circumstance].circumstance.basis == model::Basis::Assumed ? 1.0 : 0.0;
    ++audit.kinds[std::string(model::to_id(item.item.kind))];
    audit.coverage.record_read("facebook.posts");
    count_topics(item);
}

inline AuditBuilder& AuditBuilder::finish() {
    for (std::size_t i = 0; i < items.items.size(); ++i) {
        assess::AuditedItem& item = items.items[i];
        if (item.id.hash == 0) item.id.hash = 0x9e3779b97f4a7c15ULL * (i + 1);
        if (item.item.source.record == 0) item.item.source.record = i;
        count(item);
    }
    if (audit.totals.items > 0) audit.totals.assumed_share /= static_cast<double>(audit.totals.items);
    std::ranges::sort(audit.topics, {}, &assess::TopicSummary::topic);
    for (const assess::AuditedItem& item : items.items) {
        if (!item.item.time) continue;
        const int year = to_date(*item.item.time).year;
        auto at = std::ranges::find(audit.years, year, &assess::YearSummary::year);
        if (at == audit.years.end()) at = audit.years.insert(at, assess::YearSummary{year, 0, 0, 0});
        ++at->items;
        at->visible += model::would_see(item.verdicts.viewer) ? 1U : 0U;
        at->revealing += model::would_see(item.verdicts.viewer) && !item.findings.empty() ? 1U : 0U;
    }
    std::ranges::sort(audit.years, {}, &assess::YearSummary::year);
    for (const assess::AuditedItem& item : items.items) {
        if (item.findings.empty() || audit.top.size() == 10) continue;
        audit.top.push_back({item, "R4", "Change who can see it", 1});
    }
    items.finish();
    return *this;
}

/// A small life of an invented clinician: every way of being seen, both axes, hidden words for the redaction tests.
inline AuditBuilder sample_audit() {
    AuditBuilder builder;
    builder.add(ItemBuilder("Six shots of grappa and I cannot remember the ride home")
                    .on(2011, 5, 2)
                    .seen_by(SeenBy::Friends)
                    .finding(2, "cannot remember the ride home")
                    .finding(0, "grappa")
                    .people({"Bertil Nobody"})
                    .url("https://social.example/p/813"));
    builder.add(ItemBuilder("First day of school for our Wilhelmina at Maple Grove")
                    .on(2024, 9, 2)
                    .seen_by(SeenBy::Unknown)
                    .finding(1, "our Wilhelmina")
                    .place("Maple Grove School", 52.15912, 4.49284)
                    .finding(3, ""));
    builder.add(ItemBuilder("")
                    .kind(model::ItemKind::GroupMembership)
                    .container("Quiet Harbour Circle")
                    .title("Ana Example joined Quiet Harbour Circle")
                    .on(2016, 1, 9)
                    .seen_by(SeenBy::Everybody)
                    .finding(1, "Quiet Harbour", model::ItemField::Container));
    builder.add(ItemBuilder("Lovely light this morning").on(2019, 3, 14).seen_by(SeenBy::Friends));
    builder.add(ItemBuilder("Glass of zinfandel with supper")
                    .kind(model::ItemKind::Comment)
                    .title("Ana Example commented on Bertil Nobody's post")
                    .other_party("Bertil Nobody")
                    .on(2015, 7, 1)
                    .seen_by(SeenBy::Unknown)
                    .finding(0, "zinfandel"));
    builder.add(ItemBuilder("A note to myself").seen_by(SeenBy::Nobody));
    builder.audit.plan = {{"R10",
                           "Put this person on your Restricted list",
                           {"Profile", "Friends", "Edit lists"},
                           "after",
                           false,
                           1,
                           3,
                           1,
                           3,
                           "They keep seeing what is public."}};
    builder.audit.quality = {{"alcohol", "en", 0.93, 0.88, 400, "house"}};
    return builder.finish();
}

}  // namespace glasshouse::test
