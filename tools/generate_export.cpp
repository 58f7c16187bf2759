// Writes exports of any size for tools/bench: glasshouse_generate --items N --out F.zip|DIR [--nonascii SHARE]
// [--hit-rate SHARE] [--seed S] [--media M] [--one-entry]. Not installed.

#include "demo/bench_export.hpp"

#include <charconv>
#include <iostream>
#include <string_view>
#include <vector>

namespace {

using glasshouse::demo::BenchOptions;

constexpr std::string_view kUsage =
    "usage: glasshouse_generate --items N --out F.zip|DIR [--nonascii 0.117] [--hit-rate 0.05] [--seed 1] [--media 0] "
    "[--one-entry]\n";

struct Request {
    BenchOptions options;
    std::string_view out;
    bool one_entry = false;
};

template <class Number>
bool read_number(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

bool read_option(std::string_view name, std::string_view value, Request& request) {
    BenchOptions& options = request.options;
    if (name == "--items") return read_number(value, options.items);
    if (name == "--nonascii") return read_number(value, options.nonascii);
    if (name == "--hit-rate") return read_number(value, options.hit_rate);
    if (name == "--seed") return read_number(value, options.seed);
    if (name == "--media") return read_number(value, options.media);
    if (name != "--out") return false;
    request.out = value;
    return true;
}

bool read_request(const std::vector<std::string_view>& words, Request& request) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--one-entry") {
            request.one_entry = true;
        } else if (i + 1 == words.size() || !read_option(words[i], words[i + 1], request)) {
            return false;
        } else {
            ++i;
        }
    }
    return !request.out.empty();
}

}  // namespace

int main(int argc, char** argv) {
    Request request;
    if (!read_request({argv + 1, argv + argc}, request)) {
        std::cerr << kUsage;
        return 2;
    }
    const auto done = glasshouse::demo::write_bench_export(request.out, request.options, request.one_entry);
    if (!done) std::cerr << to_message(done.error()) << '\n';
    return done ? 0 : 5;
}
