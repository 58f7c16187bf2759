// Item by item: its circumstance, its verdicts, its findings; then the counts. Nothing here grows with the number of
// items. Tests: assessor_test.cpp.
#include "glasshouse/assess/assessor.hpp"

#include "circumstance_ledger.hpp"
#include "finding_reader.hpp"
#include "limits.hpp"
#include "plan.hpp"
#include "tally.hpp"
#include "top_items.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::assess {
namespace {

constexpr std::string_view kStructure = "data/structure.tsv";
constexpr std::string_view kCannotSee = "data/cannot_see.tsv";
constexpr std::string_view kConduct = "data/conduct.tsv";

Result<Resource> find_table(std::span<const Resource> data, std::string_view path) {
    const auto found = std::ranges::find(data, path, &Resource::path);
    if (found == data.end()) return fail(ErrorCode::Invalid, std::string(path), "this table is missing");
    return *found;
}

// From what stays the same for the account's life, so that two exports agree on ids; a name may change, so it counts
// only where the export tells neither date.
DigestKey key_of(const model::Account& account) {
    std::string secret{to_id(account.platform)};
    if (account.created) secret += "\ncreated " + to_iso(*account.created);
    if (account.birthday) secret += "\nborn " + to_iso(*account.birthday);
    if (!account.created && !account.birthday) secret += '\n' + account.name + '\n' + account.user_name;
    return to_digest_key(secret);
}

}  // namespace

struct Assessor::State {
    const visibility::Policies* policies;
    FindingReader reader;
    SightLimits limits;
    Question question;
    CircumstanceLedger ledger;
    model::Account account;
    DigestKey key;
    Tally tally;
    TopItems top;

    [[nodiscard]] bool is_wanted(const model::Item& item) const {
        if (!item.time) return true;
        const Date day = to_date(*item.time);
        return (!question.since || day >= *question.since) && (!question.until || day <= *question.until);
    }

    void grade(AuditedItem& audited) const {
        for (const Finding& finding : audited.findings) {
            const model::Grades& grades = reader.rules()[finding.rule].grades;
            audited.privacy = std::max(audited.privacy, grades.privacy);
            audited.conduct = std::max(audited.conduct, grades.conduct);
        }
    }
};

Assessor::Assessor(std::unique_ptr<State> state) : state_(std::move(state)) {}
Assessor::Assessor(Assessor&&) noexcept = default;
Assessor& Assessor::operator=(Assessor&&) noexcept = default;
Assessor::~Assessor() = default;

Result<Assessor> Assessor::create(const lexicon::Lexicons& lexicons, const visibility::Policies& policies,
                                  std::span<const Resource> data, Question question) {
    const auto structure_file = find_table(data, kStructure);
    if (!structure_file) return std::unexpected(structure_file.error());
    auto structure = Structure::parse(*structure_file);
    if (!structure) return std::unexpected(structure.error());
    const auto limits_file = find_table(data, kCannotSee);
    if (!limits_file) return std::unexpected(limits_file.error());
    auto limits = SightLimits::parse(*limits_file);
    if (!limits) return std::unexpected(limits.error());
    const auto conduct_file = find_table(data, kConduct);
    if (!conduct_file) return std::unexpected(conduct_file.error());
    const auto studies = ConductStudies::parse(*conduct_file);
    if (!studies) return std::unexpected(studies.error());
    CircumstanceLedger ledger(policies, question.viewer, question.baseline);
    return Assessor(std::unique_ptr<State>(new State{&policies,
                                                     FindingReader(lexicons, *std::move(structure), *studies),
                                                     *std::move(limits),
                                                     std::move(question),
                                                     std::move(ledger),
                                                     {},
                                                     key_of({}),
                                                     {},
                                                     {}}));
}

void Assessor::begin_account(const model::Account& account) {
    state_->account = account;
    state_->key = key_of(account);
}

ItemReading Assessor::read_words(const model::Item& item) const {
    return state_->is_wanted(item) ? state_->reader.read(item) : ItemReading{};
}

std::optional<AuditedItem> Assessor::assess(model::Item&& item, ItemReading&& reading) {
    State& state = *state_;
    if (!state.is_wanted(item)) return std::nullopt;
    const std::uint32_t index = state.ledger.group_of(item, state.policies->circumstance_of(item, state.account));
    ItemGroup& group = state.ledger.group(index);
    const JudgedCircumstance& judged = state.ledger.circumstances()[group.circumstance];
    AuditedItem audited;
    audited.id = id_of(item, state.key);
    audited.item = std::move(item);
    audited.circumstance = group.circumstance;
    audited.verdicts = group.verdicts;
    audited.newly_visible = group.newly_visible;
    audited.judged = reading.is_judged;
    audited.findings = std::move(reading.findings);
    state.grade(audited);
    if (!audited.findings.empty()) ++group.revealing;
    state.tally.count(audited, reading, state.reader.rules());
    state.tally.count_basis(judged.circumstance, state.ledger.is_unverified(group.circumstance));
    state.top.consider(audited, judged.surface, state.reader.rules());
    return audited;
}

Audit Assessor::finish() {
    State& state = *state_;
    Audit audit;
    audit.today = state.question.today;
    audit.viewer = state.question.viewer;
    audit.baseline = state.question.baseline;
    audit.rules = state.reader.rules();
    audit.circumstances = state.ledger.circumstances();
    state.tally.write(audit);
    audit.plan = make_plan(*state.policies, state.ledger, state.question.viewer);
    audit.top = state.top.choose(*state.policies, state.ledger, state.question.viewer);
    audit.cannot_see = state.limits.sentences(audit);
    return audit;
}

}  // namespace glasshouse::assess
