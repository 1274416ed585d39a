import pytest

from calcium.spoken_of import spoken_of


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("my husband has chest pain", "someone_else"), ("can he still mow the lawn", "someone_else"), ("will she be all right", "someone_else"),
        ("my chest is tight", "self"), ("can I run", "self"), ("my old dad collapsed", "someone_else"), ("what do I cook for him", None),
        ("what is plaque", None), ("my doctor says he is not worried", "self"), 
        ("i get breathless on hills", "self"), ("should he see a cardiologist", "someone_else"), ("my doctor says he is sure", "self"),
    ],
)  # fmt: skip
def test_whom_a_message_speaks_of(text, whom):
    assert spoken_of(text) == whom
