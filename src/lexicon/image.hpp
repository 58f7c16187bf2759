#pragma once

#include "lexicon/column.hpp"

#include <cassert>
#include <cstring>
#include <string>
#include <string_view>

namespace glasshouse::lexicon {

/// Columns one after the other as they lie in memory, each behind its size: made and read by the same build of the
/// program, so there is no version and no byte order to agree on. Types have one `transfer(Image&)` for both ways.
class ImageWriter {
public:
    template <class T>
    void column(Column<T>& column) {
        const std::uint64_t bytes = column.size() * sizeof(T);
        image_.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
        image_.append(reinterpret_cast<const char*>(column.values().data()), bytes);
        image_.resize((image_.size() + 7) / 8 * 8);
    }
    [[nodiscard]] std::string take() { return std::move(image_); }

private:
    std::string image_;
};

/// Requires an image that ImageWriter made, at an address that is a multiple of 8, and that outlives what is read.
class ImageReader {
public:
    explicit ImageReader(std::string_view image) : rest_(image) {}

    template <class T>
    void column(Column<T>& column) {
        std::uint64_t bytes = 0;
        assert(rest_.size() >= sizeof bytes);
        std::memcpy(&bytes, rest_.data(), sizeof bytes);
        rest_.remove_prefix(sizeof bytes);
        assert(rest_.size() >= bytes && reinterpret_cast<std::uintptr_t>(rest_.data()) % alignof(T) == 0);
        column = Column<T>({reinterpret_cast<const T*>(rest_.data()), bytes / sizeof(T)});
        rest_.remove_prefix((bytes + 7) / 8 * 8);
    }
    [[nodiscard]] bool is_at_end() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

}  // namespace glasshouse::lexicon
