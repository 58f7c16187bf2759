#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace glasshouse::lexicon {

/// A list of plain values that either lies in the program's own image, where reading costs nothing, or was made here.
/// The first change copies it. An image outlives every column that looks into it.
template <class T>
class Column {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);

public:
    Column() = default;
    explicit Column(std::span<const T> image) : values_(image) {}
    Column(Column&& other) noexcept
        : own_(std::move(other.own_)), values_(std::exchange(other.values_, std::span<const T>{})) {}
    Column& operator=(Column&& other) noexcept {
        own_ = std::move(other.own_);
        values_ = std::exchange(other.values_, std::span<const T>{});
        return *this;
    }
    ~Column() = default;

    [[nodiscard]] const T& operator[](std::size_t i) const { return values_[i]; }
    [[nodiscard]] std::size_t size() const { return values_.size(); }
    [[nodiscard]] bool empty() const { return values_.empty(); }
    [[nodiscard]] auto begin() const { return values_.begin(); }
    [[nodiscard]] auto end() const { return values_.end(); }
    [[nodiscard]] std::span<const T> values() const { return values_; }

    void push_back(T value) {
        edit([&](std::vector<T>& own) { own.push_back(value); });
    }
    void append(std::span<const T> more) {
        edit([&](std::vector<T>& own) { own.insert(own.end(), more.begin(), more.end()); });
    }
    void assign(std::vector<T> values) {
        own_ = std::move(values);
        values_ = own_;
    }
    /// Hands the values to `change` as a vector.
    template <class Change>
    void edit(Change change) {
        if (own_.empty() && !values_.empty()) own_.assign(values_.begin(), values_.end());
        change(own_);
        values_ = own_;
    }

private:
    std::vector<T> own_;  ///< empty while the values lie in the image
    std::span<const T> values_;
};

/// Numbered texts in one piece.
class Texts {
public:
    std::uint32_t add(std::string_view text) {
        bytes_.append({text.data(), text.size()});
        ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
        return static_cast<std::uint32_t>(ends_.size() - 1);
    }
    [[nodiscard]] std::string_view operator[](std::size_t i) const {
        const std::uint32_t start = i == 0 ? 0 : ends_[i - 1];
        return {bytes_.values().data() + start, ends_[i] - start};
    }
    [[nodiscard]] std::size_t size() const { return ends_.size(); }

    template <class Image>
    void transfer(Image& image) {
        image.column(bytes_);
        image.column(ends_);
    }

private:
    Column<char> bytes_;
    Column<std::uint32_t> ends_;
};

}  // namespace glasshouse::lexicon
