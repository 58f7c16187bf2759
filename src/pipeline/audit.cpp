// Wires the stages; every decision is taken inside one of them. Tested by tests/laws.
#include "glasshouse/assess/assessor.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/pipeline.hpp"
#include "glasshouse/visibility/policies.hpp"
#include "pipeline/export_inputs.hpp"
#include "pipeline/item_queue.hpp"
#include "pipeline/quality_table.hpp"
#include "pipeline/stage_clock.hpp"

#include <future>
#include <utility>

namespace glasshouse {
namespace {

struct Rules {
    lexicon::Lexicons lexicons;
    visibility::Policies policies;
};

Result<Rules> load_rules(const AuditRequest& request) {
    auto lexicons = lexicon::Lexicons::load(lexicon::built_in_image(), request.own_lexicons);
    if (!lexicons) return std::unexpected(lexicons.error());
    auto policies = visibility::Policies::load(resources(), request.today);
    if (!policies) return std::unexpected(policies.error());
    return Rules{*std::move(lexicons), *std::move(policies)};
}

void describe(assess::Audit& audit, const AuditRequest& request, const model::Account& account, const Rules& rules,
              const ChosenExport& chosen) {
    audit.today = request.today;
    audit.version = GLASSHOUSE_VERSION;
    audit.owner = account.name;
    audit.inputs = to_inputs_shown(request.exports, account, chosen.others);
    audit.viewer = request.viewer;
    audit.baseline = request.baseline;
    for (const lexicon::LexiconInfo& info : rules.lexicons.infos()) {
        if (!info.is_private) audit.lexicons.push_back({info.id, info.version, info.sha256});
    }
    for (const visibility::PolicyInfo& info : rules.policies.infos()) {
        audit.policies.push_back({std::string(model::to_id(info.platform)), info.checked_on, info.sha256});
    }
    for (const auto& [key, audience] : account.settings) {
        const auto source = account.setting_sources.find(key);
        audit.settings.push_back({std::string(model::to_id(account.platform)) + "." + key, model::to_string(audience),
                                  model::Basis::Settings,
                                  source == account.setting_sources.end() ? std::string() : source->second});
    }
}

// Where audited items go. The first failure of the sink is kept, since a reader's callback cannot stop the reading.
class Judging {
public:
    Judging(assess::Assessor& assessor, assess::ItemSink& sink) : assessor_(assessor), sink_(sink) {}

    void add(model::Item&& item, assess::ItemReading&& reading, StageClock& clock) {
        auto audited = assessor_.assess(std::move(item), std::move(reading));
        clock.enter("store");
        if (audited) written_ = sink_.add(*std::move(audited));
    }
    [[nodiscard]] bool has_failed() const { return !written_; }
    /// The failure of the judging or, without one, what the reading came to.
    [[nodiscard]] Result<model::Coverage> outcome(const Result<void>& read, model::Coverage&& coverage) const {
        if (!read) return std::unexpected(read.error());
        if (!written_) return std::unexpected(written_.error());
        return std::move(coverage);
    }

private:
    assess::Assessor& assessor_;
    assess::ItemSink& sink_;
    Result<void> written_;
};

Result<model::Coverage> stream_items(const archive::Archive& archive, const model::Account& account,
                                     assess::Assessor& assessor, assess::ItemSink& sink, const PipelineEvents& events,
                                     StageClock& clock) {
    Judging judging(assessor, sink);
    platforms::ItemReader reader;
    reader.progress = events.progress;
    reader.item = [&](model::Item&& item) {
        if (judging.has_failed()) return;
        clock.enter("judge");
        assess::ItemReading reading = assessor.read_words(item);
        judging.add(std::move(item), std::move(reading), clock);
        clock.enter("read");
    };
    model::Coverage coverage;
    clock.enter("read");
    const Result<void> done = platforms::read_items(archive, account, reader, coverage);
    return judging.outcome(done, std::move(coverage));
}

// Ends the queue however its side ends, so that the other side never waits for it.
struct QueueEnd {
    ItemQueue& queue;
    void (ItemQueue::*end)();
    ~QueueEnd() { (queue.*end)(); }
};

Result<model::Coverage> stream_items_on_two_threads(const archive::Archive& archive, const model::Account& account,
                                                    assess::Assessor& assessor, assess::ItemSink& sink,
                                                    const PipelineEvents& events, StageClock& clock) {
    ItemQueue queue(assessor);
    platforms::ItemReader reader;
    reader.progress = events.progress;
    reader.item = [&queue](model::Item&& item) { queue.push(std::move(item)); };
    model::Coverage coverage;
    auto reading = std::async(std::launch::async, [&] {
        const QueueEnd end{queue, &ItemQueue::finish};
        return platforms::read_items(archive, account, reader, coverage);
    });
    const QueueEnd end{queue, &ItemQueue::abandon};
    Judging judging(assessor, sink);
    clock.enter("read and judge");
    while (auto batch = queue.pop()) {
        if (judging.has_failed()) break;
        for (ReadItem& each : *batch) {
            clock.enter("judge");
            judging.add(std::move(each.item), std::move(each.reading), clock);
        }
        clock.enter("read and judge");
    }
    queue.abandon();
    const Result<void> done = reading.get();
    return judging.outcome(done, std::move(coverage));
}

}  // namespace

Result<assess::Audit> run_audit(const archive::Archive& archive, const AuditRequest& request, assess::ItemSink& sink,
                                const PipelineEvents& events) {
    StageClock clock(events.stage_times);
    clock.enter("detect");
    const auto chosen = choose_export(archive);
    if (!chosen) return std::unexpected(chosen.error());
    const auto account = platforms::read_account(*chosen->archive, chosen->platform);
    if (!account) return std::unexpected(account.error());
    clock.enter("rules");
    auto rules = load_rules(request);
    if (!rules) return std::unexpected(rules.error());
    auto quality = load_quality(resources());
    if (!quality) return std::unexpected(quality.error());
    auto assessor = assess::Assessor::create(
        rules->lexicons, rules->policies, resources(),
        assess::Question{request.viewer, request.baseline, request.today, request.since, request.until});
    if (!assessor) return std::unexpected(assessor.error());
    assessor->begin_account(*account);
    const auto stream = request.jobs > 1 ? stream_items_on_two_threads : stream_items;
    auto coverage = stream(*chosen->archive, *account, *assessor, sink, events, clock);
    if (!coverage) return std::unexpected(coverage.error());
    chosen->book_others(*coverage);
    clock.enter("plan");
    assess::Audit audit = assessor->finish();
    describe(audit, request, *account, *rules, *chosen);
    audit.quality = *std::move(quality);
    audit.coverage = *std::move(coverage);
    return audit;
}

Result<assess::Audit> run_audit(const AuditRequest& request, assess::ItemSink& sink, const PipelineEvents& events) {
    const auto archive = archive::open_containers(request.exports, request.limits);
    if (!archive) return std::unexpected(archive.error());
    return run_audit(**archive, request, sink, events);
}

}  // namespace glasshouse
