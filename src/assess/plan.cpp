// Test: plan_test.cpp.
#include "plan.hpp"

#include <algorithm>
#include <limits>

namespace glasshouse::assess {
namespace {

using visibility::Circumstance;
using visibility::Policies;
using visibility::Remedy;

constexpr std::size_t kMaxSteps = 8;

struct Stock {
    Circumstance circumstance;
    const ItemGroup* group;
    bool is_seen;  ///< the viewer would or might see it as things stand
};

// What a remedy would do to the items that are still seen.
struct Outcome {
    std::uint64_t hides = 0;
    std::uint64_t items = 0;
    std::uint32_t minutes = 0;

    // More items a minute; of equals the one that hides more.
    [[nodiscard]] bool is_better_than(const Outcome& other) const {
        const std::uint64_t mine = hides * other.minutes;
        const std::uint64_t theirs = other.hides * minutes;
        return mine != theirs ? mine > theirs : hides > other.hides;
    }
};

class Simulation {
public:
    Simulation(const Policies& policies, const CircumstanceLedger& ledger, const model::Viewer& viewer)
        : policies_(policies), viewer_(viewer) {
        for (const ItemGroup& group : ledger.groups()) {
            if (group.revealing == 0) continue;
            const Circumstance& circumstance = ledger.circumstances()[group.circumstance].circumstance;
            stock_.push_back({circumstance, &group, model::might_see(group.verdicts.viewer)});
        }
    }

    [[nodiscard]] std::uint64_t left() const {
        std::uint64_t items = 0;
        for (const Stock& stock : stock_) items += stock.is_seen ? stock.group->revealing : 0;
        return items;
    }

    [[nodiscard]] Outcome try_out(const Remedy& remedy) const {
        Outcome outcome;
        const model::Viewer viewer = policies_.after(remedy, viewer_);
        for (const Stock& stock : stock_) {
            if (!stock.is_seen) continue;
            const Circumstance after = policies_.after(remedy, stock.circumstance);
            if (viewer == viewer_ && after == stock.circumstance) continue;
            const bool hides = !sees(viewer, after, stock);
            if (hides) outcome.hides += stock.group->revealing;
            if (hides || after != stock.circumstance) outcome.items += stock.group->revealing;
        }
        outcome.minutes = minutes_for(remedy, remedy.seconds_per_item == 0 ? 0 : outcome.items);
        return outcome;
    }

    void carry_out(const Remedy& remedy) {
        viewer_ = policies_.after(remedy, viewer_);
        for (Stock& stock : stock_) {
            // Nobody does the work on what is out of sight already.
            if (!stock.is_seen) continue;
            stock.circumstance = policies_.after(remedy, stock.circumstance);
            stock.is_seen = sees(viewer_, stock.circumstance, stock);
        }
    }

private:
    [[nodiscard]] bool sees(const model::Viewer& viewer, const Circumstance& circumstance, const Stock& stock) const {
        return model::might_see(policies_.judge(viewer, circumstance, stock.group->names()).verdict);
    }

    const Policies& policies_;
    model::Viewer viewer_;
    std::vector<Stock> stock_;
};

std::string id_for_do(const Remedy& remedy) {
    // Facebook's ids stand alone; those of other platforms carry its name.
    if (remedy.platform == model::Platform::Facebook) return remedy.id;
    return std::string(to_id(remedy.platform)) + '.' + remedy.id;
}

PlanStep step_of(const Remedy& remedy, const Outcome& outcome, std::uint64_t left) {
    return {id_for_do(remedy), remedy.title,  remedy.where, remedy.when,   remedy.destroys,
            outcome.minutes,   outcome.hides, left,         outcome.items, remedy.note};
}

}  // namespace

std::uint32_t minutes_for(const Remedy& remedy, std::uint64_t items) {
    const std::uint64_t seconds = items * remedy.seconds_per_item;
    const std::uint64_t minutes = remedy.minutes + (seconds + 59) / 60;
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(minutes, 1, std::numeric_limits<std::uint32_t>::max()));
}

std::vector<PlanStep> make_plan(const Policies& policies, const CircumstanceLedger& ledger,
                                const model::Viewer& viewer) {
    Simulation simulation(policies, ledger, viewer);
    std::vector<PlanStep> plan;
    while (plan.size() < kMaxSteps) {
        const Remedy* best = nullptr;
        Outcome best_outcome;
        for (const Remedy& remedy : policies.remedies()) {
            const Outcome outcome = simulation.try_out(remedy);
            if (outcome.hides == 0 || (best != nullptr && !outcome.is_better_than(best_outcome))) continue;
            best = &remedy;
            best_outcome = outcome;
        }
        if (best == nullptr) break;
        simulation.carry_out(*best);
        plan.push_back(step_of(*best, best_outcome, simulation.left()));
    }
    return plan;
}

const Remedy* best_remedy(const Policies& policies, const Circumstance& circumstance, const visibility::Names& names,
                          const model::Viewer& viewer) {
    const Remedy* best = nullptr;
    const Remedy* best_on_viewer = nullptr;
    const auto effort = [](const Remedy& remedy) { return remedy.minutes * 60 + remedy.seconds_per_item; };
    for (const Remedy& remedy : policies.remedies()) {
        const Circumstance after = policies.after(remedy, circumstance);
        const bool on_item = after != circumstance;
        if (model::might_see(policies.judge(policies.after(remedy, viewer), after, names).verdict)) continue;
        const Remedy*& slot = on_item ? best : best_on_viewer;
        if (slot == nullptr || effort(remedy) < effort(*slot)) slot = &remedy;
    }
    return best != nullptr ? best : best_on_viewer;
}

}  // namespace glasshouse::assess
