// Covered by item_queue_test, and by the law that two threads give the bytes of one.
#include "pipeline/item_queue.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse {

void ItemQueue::push(model::Item&& item) {
    current_.push_back({std::move(item), {}});
    if (current_.size() == kBatch) push_batch();
}

void ItemQueue::finish() {
    if (!current_.empty()) push_batch();
    const Lock lock(mutex_);
    finished_ = true;
    changed_.notify_all();
}

void ItemQueue::push_batch() {
    auto batch = std::make_unique<Batch>();
    batch->items.swap(current_);
    current_.reserve(kBatch);
    Lock lock(mutex_);
    batches_.push_back(std::move(batch));
    changed_.notify_all();
    while (batches_.size() >= kMostBatches && !abandoned_) {
        // From the back: the other side takes from the front.
        const auto fresh = std::find_if(batches_.rbegin(), batches_.rend(),
                                        [](const auto& each) { return each->stage == Stage::Fresh; });
        if (fresh != batches_.rend()) {
            read_words(**fresh, lock);
        } else {
            changed_.wait(lock);
        }
    }
    if (abandoned_) batches_.clear();
}

std::optional<std::vector<ReadItem>> ItemQueue::pop() {
    Lock lock(mutex_);
    while (true) {
        if (batches_.empty()) {
            if (finished_) return std::nullopt;
            changed_.wait(lock);
            continue;
        }
        Batch& front = *batches_.front();
        if (front.stage == Stage::Read) break;
        if (front.stage == Stage::Fresh) {
            read_words(front, lock);
        } else {
            changed_.wait(lock);
        }
    }
    std::vector<ReadItem> items = std::move(batches_.front()->items);
    batches_.pop_front();
    changed_.notify_all();
    return items;
}

void ItemQueue::abandon() {
    const Lock lock(mutex_);
    abandoned_ = true;
    changed_.notify_all();
}

void ItemQueue::read_words(Batch& batch, Lock& lock) {
    batch.stage = Stage::Taken;
    lock.unlock();
    for (ReadItem& each : batch.items) each.reading = assessor_.read_words(each.item);
    lock.lock();
    batch.stage = Stage::Read;
    changed_.notify_all();
}

}  // namespace glasshouse
