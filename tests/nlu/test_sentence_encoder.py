import numpy as np
import pytest

from nlu.sentence_encoder import DIMENSIONS, LAYERS, EncoderError, sentence_encoder, verify_weights


def test_vectors_hold_two_layers_of_length_one_and_are_in_order():
    sentences = ["my score is 430", "", "what should i eat for my heart?", "nil"]
    vectors = sentence_encoder().encode(sentences)
    assert vectors.shape == (4, DIMENSIONS)
    assert np.allclose(np.linalg.norm(vectors.reshape(4, len(LAYERS), -1), axis=2), 1, atol=1e-4)
    alone = sentence_encoder().encode([sentences[2]])[0]
    assert np.allclose(vectors[2], alone, atol=1e-4)


def test_meaning_is_near_meaning():
    near, far, about = sentence_encoder().encode(
        ["is a heart attack coming", "what should i eat", "am i going to have a heart attack"]
    )
    assert near @ about > far @ about + 0.2


def test_nothing_to_encode_is_fine():
    assert sentence_encoder().encode([]).shape == (0, DIMENSIONS)


def test_tampered_weights_are_refused(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"not the weights")
    with pytest.raises(EncoderError, match="sha256"):
        verify_weights(tmp_path / "model.safetensors")
    with pytest.raises(EncoderError, match="cannot be read"):
        verify_weights(tmp_path / "missing")
