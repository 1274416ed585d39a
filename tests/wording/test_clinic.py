import pytest

from wording.clinic import ClinicError, clinic_from, load_clinic

GOOD = {"name": "the heart clinic", "phone": "01 234", "country": "au"}


def test_numbers_come_from_the_country():
    clinic = clinic_from(GOOD)
    assert clinic.emergency_number == "000"
    assert clinic.placeholders()["crisis_line"] == "Lifeline on 13 11 14"


def test_a_clinic_may_override_them():
    assert clinic_from({**GOOD, "emergency_number": "112"}).emergency_number == "112"


def test_a_country_without_a_verified_crisis_line_says_so_generally():
    assert clinic_from({**GOOD, "country": "SG"}).placeholders()["crisis_line"] == "a local crisis line"


@pytest.mark.parametrize(
    ("settings", "part"),
    [
        ({**GOOD, "country": "XX"}, "country 'XX'"),
        ({"name": "a", "phone": "1"}, "'country'"),
        ({**GOOD, "phone": 5}, "'phone'"),
        ({**GOOD, "telephone": "5"}, "'telephone'"),
        ({**GOOD, "emergency_number": 0}, "'emergency_number'"),
        (["name"], "list of settings"),
    ],
)
def test_a_wrong_clinic_says_what_to_mend(settings, part):
    with pytest.raises(ClinicError, match="clinic.yml") as caught:
        clinic_from(settings)
    assert part in str(caught.value)


def test_a_missing_or_malformed_file_says_so(tmp_path):
    with pytest.raises(ClinicError, match="missing"):
        load_clinic(tmp_path / "clinic.yml")
    (tmp_path / "clinic.yml").write_text("name: [unclosed")
    with pytest.raises(ClinicError, match="not valid YAML"):
        load_clinic(tmp_path / "clinic.yml")


def test_the_shipped_clinic_is_good():
    assert load_clinic().name
