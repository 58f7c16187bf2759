#pragma once

#include "glasshouse/assess/assessor.hpp"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace glasshouse {

/// An item and what its words came to.
struct ReadItem {
    model::Item item;
    assess::ItemReading reading;
};

/// Items on their way from the thread that reads an export to the one that judges them: in batches, in order, and never
/// more than a few. Reading words is most of the work and needs nothing of the items before, so whichever side would
/// have to wait does it. Borrows the assessor.
class ItemQueue {
public:
    explicit ItemQueue(const assess::Assessor& assessor) : assessor_(assessor) { current_.reserve(kBatch); }

    /// The reading side. An item after abandon() is dropped.
    void push(model::Item&& item);
    /// No more items come. Without it pop() waits for ever.
    void finish();

    /// The judging side: the next items, their words read; absent at the end.
    [[nodiscard]] std::optional<std::vector<ReadItem>> pop();
    /// Nobody will pop again.
    void abandon();

private:
    static constexpr std::size_t kBatch = 64;
    static constexpr std::size_t kMostBatches = 16;

    enum class Stage : std::uint8_t { Fresh, Taken, Read };
    struct Batch {
        std::vector<ReadItem> items;
        Stage stage = Stage::Fresh;
    };
    using Lock = std::unique_lock<std::mutex>;

    void push_batch();
    /// Reads the batch's words with the lock released. Requires a fresh batch.
    void read_words(Batch& batch, Lock& lock);

    const assess::Assessor& assessor_;
    std::vector<ReadItem> current_;  ///< of the reading side alone
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::unique_ptr<Batch>> batches_;
    bool finished_ = false;
    bool abandoned_ = false;
};

}  // namespace glasshouse
