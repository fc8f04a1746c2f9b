;; The memory of an interpreter that has started, as a program that puts it back. All workers of a frame share
;; one such program with what is in it, and have no copy. It looks through memory too: JavaScript takes ten times
;; as long for that where it runs for the first time, as it does in every new sandbox. All places are multiples
;; of 4096.
(module
  (import "python" "memory" (memory 1))

  ;; The build puts the pages here, one after the other.
  (data $pages "")

  ;; Puts so many bytes of the pages back to a place.
  (func (export "put") (param $at i32) (param $from i32) (param $length i32)
    (memory.init $pages (local.get $at) (local.get $from) (local.get $length)))

  ;; Whether on two pages stands the same, to the last bit.
  (func $is_same (export "isSame") (param $at i32) (param $other i32) (result i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $at) (i32.const 4096)))
    (block $found
      (loop $next
        (br_if $found
          (i64.ne (i64.const 0)
            (i64.or
              (i64.or
                (i64.xor (i64.load (local.get $at)) (i64.load (local.get $other)))
                (i64.xor (i64.load offset=8 (local.get $at)) (i64.load offset=8 (local.get $other))))
              (i64.or
                (i64.xor (i64.load offset=16 (local.get $at)) (i64.load offset=16 (local.get $other)))
                (i64.xor (i64.load offset=24 (local.get $at)) (i64.load offset=24 (local.get $other)))))))
        (local.set $other (i32.add (local.get $other) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
      (return (i32.const 1)))
    (i32.const 0))

  ;; Whether on a page stands what the program holds. That is put on another page, of which nothing is left.
  (func (export "isPage") (param $at i32) (param $from i32) (param $aside i32) (result i32)
    (memory.init $pages (local.get $aside) (local.get $from) (i32.const 4096))
    (call $is_same (local.get $at) (local.get $aside)))

  ;; Whether nothing but zeros stands between two places.
  (func $is_empty (export "isEmpty") (param $at i32) (param $end i32) (result i32)
    (block $found
      (loop $next
        (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const 1))))
        (br_if $found
          (i64.ne (i64.const 0)
            (i64.or
              (i64.or
                (i64.or (i64.load (local.get $at)) (i64.load offset=8 (local.get $at)))
                (i64.or (i64.load offset=16 (local.get $at)) (i64.load offset=24 (local.get $at))))
              (i64.or
                (i64.or (i64.load offset=32 (local.get $at)) (i64.load offset=40 (local.get $at)))
                (i64.or (i64.load offset=48 (local.get $at)) (i64.load offset=56 (local.get $at)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (i32.const 0))

  ;; Writes zeros between two places, but not where they stand already: memory that nobody has written to
  ;; takes no room, and what is only read stays so.
  (func (export "wipe") (param $at i32) (param $end i32)
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (if (i32.eqz (call $is_empty (local.get $at) (i32.add (local.get $at) (i32.const 4096))))
            (then (memory.fill (local.get $at) (i32.const 0) (i32.const 4096))))
          (local.set $at (i32.add (local.get $at) (i32.const 4096)))
          (br $next))))))
