#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "glasshouse/model/account.hpp"
#include "glasshouse/model/coverage.hpp"
#include "glasshouse/model/item.hpp"
#include "glasshouse/model/topic.hpp"
#include "glasshouse/model/viewer.hpp"
#include "glasshouse/visibility/circumstance.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glasshouse::assess {

/// A count that is known only between two ends.
struct Range {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// Whether a viewer sees what the baseline does not.
enum class NewlyVisible : std::uint8_t { Yes, Maybe, No };
inline constexpr std::array<IdRow<NewlyVisible>, 3> kNewlyVisible{
    {{NewlyVisible::Yes, "yes"}, {NewlyVisible::Maybe, "maybe"}, {NewlyVisible::No, "no"}}};
static_assert(in_enumerator_order(kNewlyVisible));
[[nodiscard]] constexpr std::string_view to_id(NewlyVisible value) {
    return kNewlyVisible[std::to_underlying(value)].id;
}

/// What one rule says about one item. `rule` indexes Audit::rules.
struct Finding {
    std::uint32_t rule = 0;
    model::Certainty certainty = model::Certainty::Sure;
    model::ItemField field = model::ItemField::None;
    std::optional<text::Span> span;  ///< in the bytes of the item's own field; absent for findings without words
    std::vector<std::string> why;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A rule that raised findings, from a lexicon or from data/structure.tsv.
struct RuleInfo {
    std::string id;
    std::string say;
    model::Topic topic = model::Topic::Family;
    model::Grades grades;
    std::string lexicon;  ///< "alcohol.en", or "structure"
    std::string anchor;   ///< row of data/conduct.tsv, may be empty

    friend bool operator==(const RuleInfo&, const RuleInfo&) = default;
};

/// The verdicts of the standard viewers and, last, of the audit's own viewer and baseline.
struct Verdicts {
    std::array<model::Verdict, model::kStandardViewers.size()> standard{};
    model::Verdict viewer = model::Verdict::No;
    model::Verdict baseline = model::Verdict::No;

    friend bool operator==(const Verdicts&, const Verdicts&) = default;
};

/// One kind of circumstance of the audit with its verdicts; items point here by index.
struct JudgedCircumstance {
    visibility::Circumstance circumstance;
    Verdicts verdicts;
    NewlyVisible newly_visible = NewlyVisible::No;
    int surface = 2;

    friend bool operator==(const JudgedCircumstance&, const JudgedCircumstance&) = default;
};

/// An item with everything that was found out about it.
struct AuditedItem {
    model::ItemId id;
    std::uint32_t ordinal = 1;  ///< 2, 3, … for items whose hash is the same, in time order
    model::Item item;
    std::uint32_t circumstance = 0;  ///< index into Audit::circumstances
    Verdicts verdicts;               ///< as of the circumstance, unless the viewer's names matter for this item
    NewlyVisible newly_visible = NewlyVisible::No;
    std::uint8_t privacy = 0;  ///< highest of its findings
    std::uint8_t conduct = 0;
    bool judged = true;  ///< false: text in a language without lexicons, or media without words
    std::vector<Finding> findings;

    friend bool operator==(const AuditedItem&, const AuditedItem&) = default;
};

/// "fb-0123456789abcdef", with "-2" and so on where ids are equal.
[[nodiscard]] std::string to_string(const AuditedItem& item);

struct TopicSummary {
    model::Topic topic = model::Topic::Family;
    std::uint64_t items = 0;
    Range newly_visible;
    std::array<std::uint64_t, 3> privacy{};  ///< items whose highest finding of the topic has 1, 2, 3
    std::array<std::uint64_t, 3> conduct{};

    friend bool operator==(const TopicSummary&, const TopicSummary&) = default;
};

struct YearSummary {
    int year = 0;
    std::uint64_t items = 0;      ///< all
    std::uint64_t visible = 0;    ///< the viewer would see
    std::uint64_t revealing = 0;  ///< of these, with a finding

    friend bool operator==(const YearSummary&, const YearSummary&) = default;
};

struct Totals {
    std::uint64_t items = 0;
    std::map<std::string, std::array<std::uint64_t, 5>> by_viewer;  ///< flag id (and "viewer") to counts by verdict
    Range newly_visible;
    Range newly_visible_private;              ///< of these, with a finding of privacy 1 or more
    std::uint64_t newly_visible_conduct = 0;  ///< low end, with a finding of conduct 2 or more
    std::uint64_t with_finding = 0;
    std::uint64_t with_conduct = 0;  ///< with a finding of conduct 2 or more, whoever sees it
    std::uint64_t not_judged = 0;
    std::uint64_t undated = 0;
    double assumed_share = 0;      ///< of all items, those whose audience is assumed
    std::uint64_t unverified = 0;  ///< items whose verdict rests on rules not verified or not checked within a year
    std::map<std::string, std::uint64_t> unjudged_languages;

    friend bool operator==(const Totals&, const Totals&) = default;
};

/// One step of the plan; each starts from what the one before it left.
struct PlanStep {
    std::string remedy;  ///< valid for --do
    std::string title;
    std::vector<std::string> where;
    std::string when;
    bool destroys = false;
    std::uint32_t minutes = 0;
    std::uint64_t hides = 0;
    std::uint64_t left = 0;
    std::uint64_t items = 0;  ///< items it acts on
    std::string note;

    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

struct SettingShown {
    std::string key;
    std::string value;
    model::Basis basis = model::Basis::Settings;
    std::string source;

    friend bool operator==(const SettingShown&, const SettingShown&) = default;
};

struct InputShown {
    std::string name;
    model::Platform platform = model::Platform::Facebook;
    std::string format;
    std::optional<Date> exported_on;
    std::uint32_t parts = 1;

    friend bool operator==(const InputShown&, const InputShown&) = default;
};

struct PolicyShown {
    std::string platform;
    std::string checked_on;
    std::string sha256;

    friend bool operator==(const PolicyShown&, const PolicyShown&) = default;
};

struct LexiconShown {
    std::string id;
    std::string version;
    std::string sha256;

    friend bool operator==(const LexiconShown&, const LexiconShown&) = default;
};

/// One of the items that matter most, with the one thing to do about it.
struct TopItem {
    AuditedItem item;
    std::string remedy;  ///< id; empty when nothing can be done about it
    std::string action;  ///< its title
    std::uint32_t minutes = 0;

    friend bool operator==(const TopItem&, const TopItem&) = default;
};

/// The audit without its items, which are streamed (ItemSource). Everything a report prints comes from here and from
/// the items; counts are taken while streaming and agree with the items to the last one.
struct Audit {
    Date today;
    std::string version;
    std::string owner;  ///< the account's name, for unredacted pages
    std::vector<InputShown> inputs;
    std::vector<LexiconShown> lexicons;
    std::vector<PolicyShown> policies;
    model::Viewer viewer;
    model::Viewer baseline;
    std::vector<SettingShown> settings;
    Totals totals;
    std::vector<TopicSummary> topics;  ///< every topic with items, in topic order
    std::vector<YearSummary> years;    ///< ascending, without gaps
    std::vector<RuleInfo> rules;
    std::vector<JudgedCircumstance> circumstances;
    std::vector<PlanStep> plan;
    std::vector<TopItem> top;  ///< at most ten
    std::vector<lexicon::Quality> quality;
    std::vector<std::string> cannot_see;
    std::map<std::string, std::uint64_t> kinds;  ///< item kind id to items
    model::Coverage coverage;

    friend bool operator==(const Audit&, const Audit&) = default;
};

}  // namespace glasshouse::assess
