#pragma once

#include "glasshouse/pipeline.hpp"

#include <chrono>
#include <string_view>

namespace glasshouse {

/// Adds up the seconds between enter() calls by stage; does nothing without a table to write to.
class StageClock {
public:
    explicit StageClock(StageTimes* times) : times_(times) {}
    StageClock(const StageClock&) = delete;
    StageClock& operator=(const StageClock&) = delete;
    ~StageClock() { enter({}); }

    void enter(std::string_view stage) {
        if (times_ == nullptr) return;
        const auto now = std::chrono::steady_clock::now();
        if (!stage_.empty()) seconds_of(stage_) += std::chrono::duration<double>(now - since_).count();
        stage_ = stage;
        since_ = now;
    }

private:
    double& seconds_of(std::string_view stage) {
        for (auto& [name, seconds] : *times_) {
            if (name == stage) return seconds;
        }
        return times_->emplace_back(stage, 0.0).second;
    }

    StageTimes* times_;
    std::string_view stage_;  // always a literal
    std::chrono::steady_clock::time_point since_;
};

}  // namespace glasshouse
