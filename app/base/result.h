// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <variant>

namespace base
{

/// The failing half of a Result; made with `base::fail(error)`.
template<class E> struct Failure {
    E error;
};

template<class E> [[nodiscard]] Failure<std::decay_t<E>> fail(E&& error)
{
    return {std::forward<E>(error)};
}

/// Either a value or the reason why there is none. Reading the half that is absent is a programming
/// mistake and throws std::bad_variant_access. T and E must differ.
template<class T, class E> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    template<class F>
    Result(Failure<F> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const E& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] E&& error() && { return std::get<1>(std::move(m_state)); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

/// For operations that succeed with nothing to say.
struct Done {
};

} // namespace base
