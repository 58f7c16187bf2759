#include "json_window.hpp"

#include <algorithm>
#include <cstring>
#include <span>

namespace glasshouse::syntax {
namespace {
constexpr std::size_t kReadBytes = 64UL << 10U;
}

bool JsonWindow::fill() {
    if (at_end_) return false;
    const std::size_t needed = used_ + kReadBytes + kPadding;
    if (buffer_.size() < needed) buffer_.resize(std::max(needed, buffer_.size() + buffer_.size() / 2));
    const Result<std::size_t> count = stream_.read(std::span(buffer_.data() + used_, kReadBytes));
    if (!count) error_ = count.error();
    at_end_ = !count || *count == 0;
    if (!at_end_) used_ += *count;
    return !at_end_;
}

void JsonWindow::drop(std::size_t count) {
    std::memmove(buffer_.data(), buffer_.data() + count, used_ - count);
    used_ -= count;
}

}  // namespace glasshouse::syntax
